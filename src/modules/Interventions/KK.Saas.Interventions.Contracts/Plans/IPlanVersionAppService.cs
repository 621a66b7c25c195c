using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Plans;

/// <summary>Steps of a plan and the versions that they freeze.</summary>
public interface IPlanVersionAppService : IApplicationService
{
    /// <summary>Agrees, fixes or amends the plan as it stands and freezes it as its next version; its number is returned.</summary>
    /// <exception cref="Core.Errors.BusinessException">Not the next step, changed meanwhile, no such meeting, or over a ceiling where the city lets that block.</exception>
    [RequiresPermission(InterventionsPermissions.AgreePlans)]
    Task<int> TakeStepAsync(Guid planId, PlanStepInput input, CancellationToken cancellationToken = default);

    /// <summary>Compares two versions; the newest one with what stands now unless told otherwise.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">No such plan or version.</exception>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<PlanComparison> CompareAsync(Guid planId, int? from = null, int? to = null, CancellationToken cancellationToken = default);
}
