using KK.Saas.Core.Regions;

namespace KK.Saas.Regions;

/// <summary>A region of the administrative tree (Kepmendagri 300.2.2-2430/2025).</summary>
/// <param name="Code">The dotted code.</param>
/// <param name="Name">The name, such as "Sungai Tiung".</param>
public sealed record RegionInfo(RegionCode Code, string Name)
{
    /// <summary>The level that the code tells.</summary>
    public RegionLevel Level => Code.Level;

    /// <summary>True for a desa, false for a kelurahan: the village part of the code begins with 2 or with 1.</summary>
    public bool IsDesa => Code.Level == RegionLevel.Village && Code.Value[9] == '2';
}
