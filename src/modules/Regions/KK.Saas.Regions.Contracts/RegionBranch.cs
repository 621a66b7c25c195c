namespace KK.Saas.Regions;

/// <summary>A region with its ancestors and what lies right below it.</summary>
/// <param name="Path">From the province down to the region itself.</param>
/// <param name="Children">The regions right below, by code.</param>
public sealed record RegionBranch(IReadOnlyList<RegionInfo> Path, IReadOnlyList<RegionInfo> Children);
