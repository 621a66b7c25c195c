using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Interventions.Activities;

/// <summary>Quarterly reports of agencies, drafted from their activities.</summary>
public interface IQuarterReportAppService : IApplicationService
{
    /// <summary>Agencies that exist in a year, own ones first.</summary>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    Task<IReadOnlyList<AgencyChoice>> GetAgenciesAsync(FiscalYear year, CancellationToken cancellationToken = default);

    /// <summary>One report, figures of the own area.</summary>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    Task<QuarterReportView> GetAsync(Guid agencyId, FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default);

    /// <summary>Keeps the text of a draft.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Activities:OtherAgency" or ":Narrative".</exception>
    [RequiresPermission(InterventionsPermissions.ReportActivities)]
    Task SaveAsync(Guid agencyId, FiscalYear year, Quarter quarter, string narrative, string correction, CancellationToken cancellationToken = default);

    /// <summary>Submits it as the head; submitting again replaces what was said.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Activities:NotHead", ":Falls", ":OverPagu" or ":NotOver" before the quarter's end.</exception>
    [RequiresPermission(InterventionsPermissions.DecideActivities)]
    Task SubmitAsync(Guid agencyId, FiscalYear year, Quarter quarter, string narrative, string correction, CancellationToken cancellationToken = default);

    /// <summary>The report as a workbook.</summary>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    [Audited(AuditAction.Export)]
    Task<byte[]> ExportAsync(Guid agencyId, FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default);
}
