using KK.Saas.Core.Regions;

namespace KK.Saas.Blazor.Charts;

/// <summary>What a map says of a region.</summary>
/// <param name="Region">The dotted code, by which its shape is found.</param>
/// <param name="Name">Its name.</param>
/// <param name="Value">The value; null when there is none or it is withheld.</param>
/// <param name="IsWithheld">True when there is a value that this reader may not see.</param>
/// <param name="Href">Where the region leads; null for nowhere.</param>
public sealed record ChoroplethItem(RegionCode Region, string Name, decimal? Value, bool IsWithheld = false, string? Href = null);
