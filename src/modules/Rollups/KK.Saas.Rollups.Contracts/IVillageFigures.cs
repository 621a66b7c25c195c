using KK.Saas.Core.Identifiers;

namespace KK.Saas.Rollups;

/// <summary>Sums of the kelurahan of the current tenant and area, for later modules. It reads one row a kelurahan.</summary>
public interface IVillageFigures
{
    /// <summary>All kelurahan that were counted in the period, by code.</summary>
    Task<IReadOnlyList<VillageFigures>> ListAsync(PeriodId period, CancellationToken cancellationToken = default);
}
