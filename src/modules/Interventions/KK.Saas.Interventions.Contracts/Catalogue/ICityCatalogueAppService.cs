using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Catalogue;

/// <summary>Keeps what the own city adds to the province's catalogue. Neither other cities nor the province see it.</summary>
public interface ICityCatalogueAppService : IApplicationService
{
    /// <summary>Says what is different here about an entry of the province.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Catalogue:AgencyUnknown": not an agency that exists today.</exception>
    [RequiresPermission(InterventionsPermissions.ManageCatalogue)]
    Task ExtendAsync(Guid interventionId, ExtensionInput input, CancellationToken cancellationToken = default);

    /// <summary>Adds an own intervention, numbered on its own from 1. Repeating it changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">See the texts of "Interventions.Catalogue".</exception>
    [RequiresPermission(InterventionsPermissions.ManageCatalogue)]
    Task AddOwnAsync(Guid id, InterventionInput input, Guid? agencyId, CancellationToken cancellationToken = default);

    /// <summary>Changes an own intervention; effects on indicators that it no longer repairs are dropped.</summary>
    [RequiresPermission(InterventionsPermissions.ManageCatalogue)]
    Task UpdateOwnAsync(Guid id, InterventionInput input, Guid? agencyId, CancellationToken cancellationToken = default);

    /// <summary>Replaces the city's effects of an own intervention or of an entry of the province; where none is given the province's count.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Catalogue:EffectSource": a percentage needs its source.</exception>
    [RequiresPermission(InterventionsPermissions.ManageCatalogue)]
    Task SetEffectsAsync(Guid id, IReadOnlyList<InterventionEffect> effects, CancellationToken cancellationToken = default);

    /// <summary>Takes an own intervention out of the catalogue, or puts it back; what was planned with it keeps its name.</summary>
    [RequiresPermission(InterventionsPermissions.ManageCatalogue)]
    Task RetireOwnAsync(Guid id, bool isRetired, CancellationToken cancellationToken = default);
}
