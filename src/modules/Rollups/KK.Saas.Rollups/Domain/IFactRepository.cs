using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>Facts and dirty marks of the current tenant and area.</summary>
public interface IFactRepository
{
    /// <summary>Also finds a fact that was added but not saved yet.</summary>
    Task<FamilyFact?> FindAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    void Add(FamilyFact fact);

    void Remove(FamilyFact fact);

    /// <summary>The facts of a kelurahan, grouped in the database.</summary>
    Task<IReadOnlyList<FactPattern>> ListPatternsAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default);

    void Mark(DirtyVillage mark);

    Task<IReadOnlyList<DirtyVillage>> ListMarksAsync(int limit, CancellationToken cancellationToken = default);

    Task DeleteMarksAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default);
}
