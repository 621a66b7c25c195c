using KK.Saas.Core.Application;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Catalogue;

namespace KK.Saas.Interventions;

/// <summary>The catalogue of interventions as it counts here: the province's, in a city with what the city changed and added.</summary>
public interface ICatalogueAppService : IApplicationService
{
    /// <summary>All interventions in use, by the indicators of the newest instrument.</summary>
    [RequiresPermission(InterventionsPermissions.ReadCatalogue)]
    Task<InterventionCatalogue> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Everything about one intervention, also about a hidden or retired one.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">Neither the province's nor an own one.</exception>
    [RequiresPermission(InterventionsPermissions.ReadCatalogue)]
    Task<InterventionDetails> GetDetailsAsync(Guid id, CancellationToken cancellationToken = default);
}
