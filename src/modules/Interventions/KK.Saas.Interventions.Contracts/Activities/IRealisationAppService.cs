using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Activities;

/// <summary>What was done beside what was planned.</summary>
public interface IRealisationAppService : IApplicationService
{
    /// <summary>By line of a plan of the own area; lines without a report are left out.</summary>
    [RequiresPermission(InterventionsPermissions.ReadPlans)]
    Task<IReadOnlyDictionary<Guid, LineRealisation>> GetAsync(Guid planId, CancellationToken cancellationToken = default);
}
