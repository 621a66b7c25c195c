using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Plans;

/// <summary>A plan as a workbook, out and in.</summary>
public interface IPlanFileAppService : IApplicationService
{
    /// <summary>XLSX with the activities, what the checks found, and what may stand in each column. No family is in it.</summary>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    [Audited(AuditAction.Export)]
    Task<byte[]> ExportAsync(Guid planId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes over the good rows of a workbook of the same layout and tells the rest cell by cell. Rows keep their id, so a file
    /// that is sent again changes activities and doubles none; activities that the file lacks stay.
    /// </summary>
    /// <exception cref="Core.Errors.BusinessException">The file as a whole cannot be read.</exception>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    Task<PlanImportResult> ImportAsync(Guid planId, Stream content, CancellationToken cancellationToken = default);
}
