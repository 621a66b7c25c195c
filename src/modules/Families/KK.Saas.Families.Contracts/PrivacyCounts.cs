using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>What the province sees of a city's duties: counts alone.</summary>
/// <param name="Region">The kabupaten/kota.</param>
/// <param name="OpenRequests">Requests that wait.</param>
/// <param name="OldestDueAt">UTC: when the first of them is due; null when none waits.</param>
/// <param name="DecidedRequests">Requests that were decided.</param>
/// <param name="OpenBreaches">Breaches with a notice missing.</param>
/// <param name="CountedAt">UTC.</param>
public sealed record PrivacyCounts(RegionCode Region, int OpenRequests, DateTime? OldestDueAt, int DecidedRequests, int OpenBreaches, DateTime CountedAt);
