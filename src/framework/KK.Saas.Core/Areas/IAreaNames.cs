using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Areas;

/// <summary>Names of regions, for modules that come before Regions.</summary>
public interface IAreaNames
{
    /// <summary>The name without its kind, such as "Sungai Tiung"; null when the code is unknown.</summary>
    string? Name(RegionCode code);
}
