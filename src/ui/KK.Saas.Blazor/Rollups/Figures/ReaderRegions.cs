using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;
using KK.Saas.Regions;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>Names of the regions that a reader may open.</summary>
internal static class ReaderRegions
{
    /// <summary>The regions right below one, by code; of a city's user only those that touch the own area.</summary>
    public static IReadOnlyList<RegionInfo> Below(IRegionDirectory regions, AreaScope scope, RegionCode root, RegionCode region) =>
        [.. regions.Children(region).Where(c => root.Level == RegionLevel.Province || regions.Villages(c.Code).Any(v => scope.Includes(v.Code)))];

    /// <summary>From the reader's own region down to one.</summary>
    public static IReadOnlyList<RegionInfo> Path(IRegionDirectory regions, RegionCode root, RegionCode region)
    {
        var path = new List<RegionInfo>();
        for (RegionCode? code = region; code is { } at && at.IsWithin(root); code = at.Parent) path.Insert(0, regions.Find(at) ?? new RegionInfo(at, at.Value));
        return path;
    }
}
