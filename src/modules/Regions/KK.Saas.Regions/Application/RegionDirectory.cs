using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;
using KK.Saas.Regions.Domain;

namespace KK.Saas.Regions.Application;

/// <inheritdoc cref="IRegionDirectory" />
/// <remarks>
/// Reads the embedded facts and not the table: the tree changes with a decree, that is with a release, and 2,186 names in
/// memory spare every page a query.
/// </remarks>
public sealed class RegionDirectory : IRegionDirectory, IAreaExpander, IAreaNames
{
    private readonly Dictionary<RegionCode, RegionInfo> _byCode;
    private readonly ILookup<RegionCode, RegionInfo> _children;

    public RegionDirectory(IEnumerable<Region> regions)
    {
        var infos = regions.Select(r => new RegionInfo(r.Code, r.Name)).OrderBy(r => r.Code.Value, StringComparer.Ordinal).ToList();
        _byCode = infos.ToDictionary(r => r.Code);
        _children = infos.Where(r => r.Level != RegionLevel.Province).ToLookup(r => r.Code.Parent!.Value);
    }

    public RegionInfo? Find(RegionCode code) => _byCode.GetValueOrDefault(code);

    public IReadOnlyList<RegionInfo> Children(RegionCode code) => [.. _children[code]];

    public IReadOnlyList<RegionInfo> Villages(RegionCode within) => Find(within) switch
    {
        null => [],
        { Level: RegionLevel.Village } self => [self],
        _ => [.. _children[within].SelectMany(child => Villages(child.Code))],
    };

    IReadOnlyList<RegionCode> IAreaExpander.Villages(RegionCode code) => [.. Villages(code).Select(v => v.Code)];

    string? IAreaNames.Name(RegionCode code) => Find(code)?.Name;
}
