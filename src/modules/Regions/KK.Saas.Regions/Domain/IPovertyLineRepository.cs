using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Domain;

/// <summary>Stored poverty lines.</summary>
public interface IPovertyLineRepository
{
    Task<IReadOnlyList<PovertyLine>> ListAsync(RegionCode region, CancellationToken cancellationToken = default);
}
