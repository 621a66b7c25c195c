using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>Sums of kelurahan of the current tenant and area.</summary>
public interface ISumRepository
{
    Task<VillageSum?> FindAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<VillageSum>> ListAsync(PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>The row, made when missing, locked until the transaction ends: two workers never count one kelurahan at once.</summary>
    Task<VillageSum> LockAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default);
}
