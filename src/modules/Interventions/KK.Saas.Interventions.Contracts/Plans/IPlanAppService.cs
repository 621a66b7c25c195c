using KK.Saas.Core.Application;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>Plans (rencana aksi) of the loci of the own area.</summary>
public interface IPlanAppService : IApplicationService
{
    /// <summary>All plans, and the loci that have none.</summary>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<PlanList> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Begins a plan under an id that the client made; sending the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Plans:PlanExists" when the locus has one that begins in the year.</exception>
    [RequiresPermission(InterventionsPermissions.EditPlans)]
    Task CreateAsync(Guid id, Guid locusId, FiscalYear firstYear, CancellationToken cancellationToken = default);

    /// <summary>A plan to work on.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It does not exist in the tenant and area.</exception>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<PlanBoard> GetAsync(Guid id, CancellationToken cancellationToken = default);
}
