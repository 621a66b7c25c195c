using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>Sums of kelurahan of the current tenant and area.</summary>
public interface ISumRepository
{
    Task<VillageSum?> FindAsync(PeriodId period, RegionCode village, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<VillageSum>> ListAsync(PeriodId period, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default);

    /// <summary>When a sum was last made; null when there is none.</summary>
    Task<DateTime?> FindNewestAsync(CancellationToken cancellationToken = default);

    /// <summary>All groups of a kelurahan, made when missing, locked until the transaction ends: two workers never count one kelurahan at once.</summary>
    Task<IReadOnlyList<VillageSum>> LockAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default);

    /// <summary>All sums of a period to be compared, locked until the transaction ends; one that is then changed must be handed to <see cref="Update"/>.</summary>
    Task<IReadOnlyList<VillageSum>> LockAllAsync(PeriodId period, CancellationToken cancellationToken = default);

    void Add(VillageSum sum);

    void Update(VillageSum sum);
}
