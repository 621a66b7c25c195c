using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Catalogue;

/// <summary>Keeps the province's catalogue. What was changed here is left alone when the product brings a newer list.</summary>
public interface IProvinceCatalogueAppService : IApplicationService
{
    /// <summary>Adds an entry, numbered from 101: numbers up to 100 are those of the list that comes with the product. Repeating it changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">See the texts of "Interventions.Catalogue".</exception>
    [RequiresPermission(InterventionsPermissions.ManageProvinceCatalogue)]
    Task AddAsync(Guid id, InterventionInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes an entry; effects on indicators that it no longer repairs are dropped.</summary>
    [RequiresPermission(InterventionsPermissions.ManageProvinceCatalogue)]
    Task UpdateAsync(Guid id, InterventionInput input, CancellationToken cancellationToken = default);

    /// <summary>Replaces the effects of an entry.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Catalogue:EffectSource": a percentage needs its source.</exception>
    [RequiresPermission(InterventionsPermissions.ManageProvinceCatalogue)]
    Task SetEffectsAsync(Guid id, IReadOnlyList<InterventionEffect> effects, CancellationToken cancellationToken = default);

    /// <summary>Takes an entry out of the catalogue, or puts it back; what was planned with it keeps its name.</summary>
    [RequiresPermission(InterventionsPermissions.ManageProvinceCatalogue)]
    Task RetireAsync(Guid id, bool isRetired, CancellationToken cancellationToken = default);
}
