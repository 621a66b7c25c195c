using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Areas;

/// <summary>Turns an assigned region into the kelurahan and desa that it covers.</summary>
public interface IAreaExpander
{
    /// <summary>All kelurahan and desa inside the region; itself when it is one; none when the code is unknown.</summary>
    IReadOnlyList<RegionCode> Villages(RegionCode code);
}
