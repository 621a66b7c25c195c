using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Plans;

/// <summary>
/// Families that an activity aims at by name: for who may plan it, may see families, and may see every indicator of the
/// intervention of a single family. Everybody else plans by number.
/// </summary>
public interface IPlanFamilyAppService : IApplicationService
{
    /// <summary>Families of the locus that answered and do not meet an indicator of the intervention.</summary>
    /// <param name="lineId">The activity.</param>
    /// <param name="page">Handle of a page; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Plans:ByNumberOnly" when the user may not choose by name here.</exception>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    [Audited(AuditAction.Read)]
    Task<PlanFamilyPage> GetPageAsync(Guid lineId, string? page = null, CancellationToken cancellationToken = default);

    /// <summary>Chooses among the families that were shown: those chosen are aimed at, the others shown are not.</summary>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    Task ChooseAsync(Guid lineId, IReadOnlyCollection<Guid> shown, IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken = default);
}
