using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>Facts, and marks of what changed in them, of the current tenant and area.</summary>
public interface IFactRepository
{
    /// <summary>Also finds a fact that was added but not saved yet.</summary>
    Task<FamilyFact?> FindAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    void Add(FamilyFact fact);

    void Remove(FamilyFact fact);

    /// <summary>The facts of a kelurahan. They are not grouped: hardly two families of a kelurahan answer alike.</summary>
    Task<IReadOnlyList<FactValues>> ListAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default);

    /// <summary>All facts of a period with their kelurahan, in no order.</summary>
    IAsyncEnumerable<(RegionCode Village, FactValues Fact)> ReadAsync(PeriodId period);

    void Mark(DirtyVillage mark);

    Task<IReadOnlyList<DirtyVillage>> ListMarksAsync(int limit, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<RegionCode>> ListMarkedAsync(PeriodId period, CancellationToken cancellationToken = default);

    Task DeleteMarksAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>The family's change that is not published yet, made when there is none.</summary>
    Task<UnpublishedChange> GetChangeAsync(FamilyFact fact, CancellationToken cancellationToken = default);

    /// <summary>Changes of a kelurahan (of all when null) that are not in the sums yet. Ask before the facts are read: what is seen here is in them.</summary>
    Task<IReadOnlyList<Guid>> ListUncountedAsync(PeriodId period, RegionCode? village, CancellationToken cancellationToken = default);

    Task SetInSumsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Changes that the sums have and the published figures of the kabupaten/kota do not.</summary>
    Task<int> CountForRegencyAsync(PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>They have been published.</summary>
    Task ClearForRegencyAsync(PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>Changes that the sums have, to be changed.</summary>
    Task<IReadOnlyList<UnpublishedChange>> ListInSumsAsync(PeriodId period, CancellationToken cancellationToken = default);

    void Remove(IEnumerable<UnpublishedChange> changes);
}
