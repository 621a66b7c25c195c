using KK.Saas.Core.Regions;

namespace KK.Saas.Regions;

/// <summary>The administrative tree, held in memory; the same for all tenants.</summary>
public interface IRegionDirectory
{
    /// <summary>One region, or null when the code is not in the tree.</summary>
    RegionInfo? Find(RegionCode code);

    /// <summary>The regions right below, by code.</summary>
    IReadOnlyList<RegionInfo> Children(RegionCode code);

    /// <summary>All kelurahan and desa inside a region (itself, if it is one), by code.</summary>
    IReadOnlyList<RegionInfo> Villages(RegionCode within);
}
