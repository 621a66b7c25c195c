using KK.Saas.Core.Regions;

namespace KK.Saas.Core.Areas;

/// <summary>A tenant-owned row that belongs to one kelurahan or desa; the area filter and guard cover it.</summary>
public interface IAreaScoped
{
    /// <summary>The kelurahan or desa.</summary>
    RegionCode Region { get; }
}
