using KK.Saas.Core.Regions;
using KK.Saas.Families.Domain;

namespace KK.Saas.Families.Application;

/// <inheritdoc cref="IFamilyDirectory" />
public sealed class FamilyDirectory(IFamilyRepository families, FamilyViews views) : IFamilyDirectory
{
    public async Task<FamilySummary?> FindAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        (await ListAsync([familyId], cancellationToken)).SingleOrDefault();

    public async Task<IReadOnlyList<FamilySummary>> ListAsync(IReadOnlyCollection<Guid> familyIds, CancellationToken cancellationToken = default) =>
        await views.SummariseAsync(await families.ListAsync(familyIds, cancellationToken), cancellationToken);

    public async Task<FamilyFacts?> GetFactsAsync(Guid familyId, DateOnly on, CancellationToken cancellationToken = default) =>
        await families.FindAsync(familyId, cancellationToken) is { } family ? FamilyCount.On(family, on) : null;

    public Task<IReadOnlyDictionary<RegionCode, int>> CountByVillageAsync(CancellationToken cancellationToken = default) =>
        families.CountActiveByVillageAsync(cancellationToken);

    public Task<IReadOnlyList<Guid>> ListActiveIdsAsync(int limit, CancellationToken cancellationToken = default) => families.ListActiveIdsAsync(limit, cancellationToken);

    public Task<IReadOnlyList<Guid>> ListActiveIdsAsync(RegionCode village, int skip, int take, CancellationToken cancellationToken = default) =>
        families.ListActiveIdsAsync(village, skip, take, cancellationToken);

    public Task<IReadOnlyList<Guid>> ListApproachableIdsAsync(RegionCode village, CancellationToken cancellationToken = default) =>
        families.ListApproachableIdsAsync(village, cancellationToken);

    public async Task<bool> IsRestrictedAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        (await families.ListAsync([familyId], cancellationToken)).Any(f => f.IsRestricted || f.ErasedAt is not null);

    public Task<int> CountAsync(RegionCode village, CancellationToken cancellationToken = default) => families.CountActiveAsync(village, cancellationToken);
}
