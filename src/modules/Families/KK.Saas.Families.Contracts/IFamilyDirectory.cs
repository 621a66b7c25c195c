using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>Families of the current tenant and area, for later modules. A family outside the area does not exist here.</summary>
public interface IFamilyDirectory
{
    /// <summary>One family, or null.</summary>
    Task<FamilySummary?> FindAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Several families, in no particular order; unknown ids are left out.</summary>
    Task<IReadOnlyList<FamilySummary>> ListAsync(IReadOnlyCollection<Guid> familyIds, CancellationToken cancellationToken = default);

    /// <summary>What is known of a family on a day, or null when the family does not exist.</summary>
    Task<FamilyFacts?> GetFactsAsync(Guid familyId, DateOnly on, CancellationToken cancellationToken = default);

    /// <summary>Active families per kelurahan or desa: the denominator of coverage.</summary>
    Task<IReadOnlyDictionary<RegionCode, int>> CountByVillageAsync(CancellationToken cancellationToken = default);

    /// <summary>Active families of the area in the order of a walk: by kelurahan, RT and house.</summary>
    Task<IReadOnlyList<Guid>> ListActiveIdsAsync(int limit, CancellationToken cancellationToken = default);

    /// <summary>A part of the active families of a kelurahan or desa, in the order of a walk.</summary>
    Task<IReadOnlyList<Guid>> ListActiveIdsAsync(RegionCode village, int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>Families of a kelurahan or desa that may be approached, in the order of a walk: they are active and their data do not rest.</summary>
    Task<IReadOnlyList<Guid>> ListApproachableIdsAsync(RegionCode village, CancellationToken cancellationToken = default);

    /// <summary>True when the family asked that its data rest, or had them erased: nothing new may be asked.</summary>
    Task<bool> IsRestrictedAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Active families of one kelurahan or desa.</summary>
    Task<int> CountAsync(RegionCode village, CancellationToken cancellationToken = default);
}
