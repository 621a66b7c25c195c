using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain;

/// <summary>The stored families of the tenant, inside the area of the user unless said otherwise.</summary>
public interface IFamilyRepository
{
    /// <summary>With members, to be changed.</summary>
    Task<Family?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Without members, to be read.</summary>
    Task<IReadOnlyList<Family>> ListAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>By RT, house and id; without members, to be read.</summary>
    Task<Page<Family>> SearchAsync(FamilyQuery query, CancellationToken cancellationToken = default);

    Task<IReadOnlyDictionary<RegionCode, int>> CountActiveByVillageAsync(CancellationToken cancellationToken = default);

    Task<int> CountActiveAsync(RegionCode village, CancellationToken cancellationToken = default);

    /// <summary>Whether another active family of the whole tenant, in any area, has the No. KK.</summary>
    Task<bool> CardNumberIsTakenAsync(string index, Guid exceptFamily, CancellationToken cancellationToken = default);

    /// <summary>Whether another active member of the whole tenant, in any area, has the NIK.</summary>
    Task<bool> NikIsTakenAsync(string index, Guid exceptMember, CancellationToken cancellationToken = default);

    /// <summary>By kelurahan, RT and house.</summary>
    Task<IReadOnlyList<Guid>> ListActiveIdsAsync(int limit, CancellationToken cancellationToken = default);

    /// <summary>A part of the active families of a kelurahan or desa, in the order of a walk.</summary>
    Task<IReadOnlyList<Guid>> ListActiveIdsAsync(RegionCode village, int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>Active ones of a kelurahan or desa whose data do not rest, by RT, house and id.</summary>
    Task<IReadOnlyList<Guid>> ListApproachableIdsAsync(RegionCode village, CancellationToken cancellationToken = default);

    /// <summary>Families that are out of the register since before a moment and not erased yet.</summary>
    Task<IReadOnlyList<Guid>> ListInactiveSinceAsync(DateTime before, int take, CancellationToken cancellationToken = default);

    void Add(Family family);

    /// <summary>Makes these the words that the family is found by.</summary>
    Task SetNameKeysAsync(Family family, IReadOnlyCollection<string> wordIndexes, CancellationToken cancellationToken = default);

    /// <summary>Writes the changes of the call.</summary>
    /// <exception cref="Core.Errors.BusinessException">
    /// "Families:ChangedMeanwhile" or "Families:NumberTaken": somebody else was faster.
    /// </exception>
    Task SaveAsync(CancellationToken cancellationToken = default);
}
