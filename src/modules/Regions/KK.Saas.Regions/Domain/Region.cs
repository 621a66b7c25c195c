using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Domain;

/// <summary>A region of the administrative tree with the decree that it stands in.</summary>
public sealed class Region(RegionCode code, string name, RegionLevel level, RegionCode? parentCode, string source, DateOnly validFrom) : IHostOwned
{
    public const int MaxNameLength = 100;
    public const int MaxSourceLength = 100;

    public RegionCode Code { get; private set; } = code;

    public string Name { get; private set; } = name;

    public RegionLevel Level { get; private set; } = level;

    public RegionCode? ParentCode { get; private set; } = parentCode;

    public string Source { get; private set; } = source;

    public DateOnly ValidFrom { get; private set; } = validFrom;

    public void Rename(string name, string source) => (Name, Source) = (name, source);
}
