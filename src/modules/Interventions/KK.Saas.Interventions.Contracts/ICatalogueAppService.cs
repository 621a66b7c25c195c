using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions;

/// <summary>The province's catalogue of interventions.</summary>
public interface ICatalogueAppService : IApplicationService
{
    /// <summary>All interventions, by the indicators of the newest instrument.</summary>
    [RequiresPermission(InterventionsPermissions.ReadCatalogue)]
    Task<InterventionCatalogue> GetAsync(CancellationToken cancellationToken = default);
}
