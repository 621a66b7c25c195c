using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Domain.Catalogue;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <summary>The catalogue as the current city or the province sees it; what the other rooms of the module read.</summary>
public sealed class CatalogueReader(
    IInterventionRepository interventions, ICityCatalogueRepository city, AgenciesInCharge agencies, ICurrentTenant currentTenant)
{
    /// <summary>What may be chosen today: the province's by number, then own ones; nothing hidden or retired.</summary>
    public async Task<IReadOnlyList<InterventionInfo>> ListAsync(CancellationToken cancellationToken = default) =>
        [.. (await ListAllAsync(cancellationToken)).Where(i => i is { IsRetired: false, IsHidden: false })];

    /// <summary>One intervention, also a hidden or retired one, for what was planned with it keeps its name; null when there is none.</summary>
    public async Task<InterventionInfo?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        (await ListAllAsync(cancellationToken)).FirstOrDefault(i => i.Id == id);

    /// <summary>Hidden and retired ones too, to name what was planned earlier.</summary>
    public async Task<IReadOnlyList<InterventionInfo>> ListAllAsync(CancellationToken cancellationToken = default)
    {
        var province = await interventions.ListAsync(cancellationToken);
        if (currentTenant.Id is null) return [.. province.Select(CatalogueMerge.OfProvince)];
        var extensions = (await city.ListExtensionsAsync(cancellationToken)).ToDictionary(e => e.InterventionId);
        var today = await agencies.FollowAsync(cancellationToken);
        return [
            .. province.Select(i => CatalogueMerge.InCity(i, extensions.GetValueOrDefault(i.Id), today)),
            .. (await city.ListOwnAsync(cancellationToken)).Select(i => CatalogueMerge.Own(i, today)),
        ];
    }
}
