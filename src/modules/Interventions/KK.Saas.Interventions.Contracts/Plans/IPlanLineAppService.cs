using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Plans;

/// <summary>Planned activities: of the own agencies, or of all for who keeps the plans.</summary>
public interface IPlanLineAppService : IApplicationService
{
    /// <summary>What the form of a new activity needs.</summary>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    Task<PlanLineSheet> GetNewAsync(Guid planId, Guid interventionId, CancellationToken cancellationToken = default);

    /// <summary>A stored activity.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It does not exist in the tenant and area.</exception>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<PlanLineSheet> GetAsync(Guid lineId, CancellationToken cancellationToken = default);

    /// <summary>Plans an activity under an id that the client made; sending the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">A rule is broken, or the agency is not the user's.</exception>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    Task AddAsync(Guid planId, Guid lineId, PlanLineInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes an activity.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Plans:ChangedMeanwhile" when the revision is not the stored one.</exception>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    Task UpdateAsync(Guid lineId, int revision, PlanLineInput input, CancellationToken cancellationToken = default);

    /// <summary>Moves an activity to another quarter, year or agency.</summary>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    Task MoveAsync(Guid lineId, int revision, PlanMove move, CancellationToken cancellationToken = default);

    /// <summary>Takes an activity out of the plan; one that was reported on stays.</summary>
    [RequiresPermission(InterventionsPermissions.EditPlans, InterventionsPermissions.EditOwnPlans)]
    Task RemoveAsync(Guid lineId, int revision, CancellationToken cancellationToken = default);
}
