using KK.Saas.Core.Regions;
using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>
/// Finds the region of a feature: by code, then by name inside the parents that the file tells. Nothing is guessed. BPS numbers
/// regions otherwise, and some of its numbers without dots are codes of another region here: such a code must not contradict the name.
/// </summary>
internal sealed class RegionMatcher
{
    private static readonly RegionCode Province = RegionCode.Parse("63");

    private readonly IRegionDirectory _regions;
    private readonly RegionLevel _level;
    private readonly RegionCode _within;
    private readonly ILookup<string, RegionInfo> _byName;

    /// <param name="within">Regions outside it are told as such.</param>
    public RegionMatcher(IRegionDirectory regions, RegionLevel level, RegionCode within)
    {
        (_regions, _level, _within) = (regions, level, within);
        _byName = OfLevel(regions, level).SelectMany(r => Keys(r).Select(key => (key, r))).ToLookup(p => p.key, p => p.r, StringComparer.Ordinal);
    }

    /// <summary>All regions of a level, by code.</summary>
    public static IEnumerable<RegionInfo> OfLevel(IRegionDirectory regions, RegionLevel level) => Below(regions, Province).Where(r => r.Level == level);

    public RegionMatch Match(GeoJsonFeature feature)
    {
        var names = NameProperties.Own(feature, _level);
        var dotted = CodeProperties.Dotted(feature, _regions);
        var byName = ByName(feature, names, dotted);
        var codes = dotted.Where(r => r.Level == _level).ToList();
        var isCertain = codes.Count > 0 && _level >= RegionLevel.District;
        if (codes.Count == 0) codes = [.. CodeProperties.Undotted(feature, _regions).Where(r => r.Level == _level)];
        if (codes.Count > 1) return RegionMatch.Missed(BoundaryIssueKind.Conflict, codes.Select(Describe));
        if (codes.Count == 1)
        {
            if (!isCertain && byName.Region is { } other && other != codes[0]) return RegionMatch.Missed(BoundaryIssueKind.Conflict, [Describe(codes[0]), Describe(other)]);
            return Inside(codes[0], isByCode: true);
        }

        if (byName.Region is { } found) return Inside(found, isByCode: false);
        var misplaced = dotted.FirstOrDefault(r => r.Level != _level && names.Any(n => Keys(r).Contains(NameKey.Of(n))));
        return misplaced is null ? byName : RegionMatch.Missed(BoundaryIssueKind.OtherLevel, [Describe(misplaced)]);
    }

    private RegionMatch ByName(GeoJsonFeature feature, IReadOnlyList<string> names, IReadOnlyList<RegionInfo> dotted)
    {
        if (names.Count == 0) return RegionMatch.Missed(BoundaryIssueKind.NoName);
        var found = names.SelectMany(n => _byName[NameKey.Of(n)]).Distinct().ToList();
        if (found.Count == 0) found = [.. names.SelectMany(n => _byName[NameKey.WithoutKind(n)]).Distinct()];
        if (found.Count == 0) return RegionMatch.Missed(BoundaryIssueKind.NoMatch);
        var placed = found.Where(r => LiesWhereTold(r, feature, dotted)).ToList();
        if (placed.Count == 0) return RegionMatch.Missed(BoundaryIssueKind.NoMatch, found.Select(Describe));
        var inside = placed.Where(r => r.Code.IsWithin(_within)).ToList();
        if (inside.Count == 0) return RegionMatch.Missed(BoundaryIssueKind.Outside, placed.Select(Describe));
        // A city's file is about the city: a namesake elsewhere does not count.
        return inside.Count == 1 ? RegionMatch.Found(inside[0], isByCode: false) : RegionMatch.Missed(BoundaryIssueKind.Ambiguous, inside.Select(Describe));
    }

    /// <summary>For each level above: the name or the dotted code that the file tells is that of the parent.</summary>
    private bool LiesWhereTold(RegionInfo region, GeoJsonFeature feature, IReadOnlyList<RegionInfo> dotted)
    {
        for (var level = RegionLevel.Province; level < _level; level++)
        {
            var parent = _regions.Find(region.Code.At(level))!;
            var codes = dotted.Where(r => r.Level == level).ToList();
            var names = NameProperties.Of(feature, level);
            if (codes.Count > 0 && !codes.Contains(parent)) return false;
            if (names.Count > 0 && !names.Any(n => Keys(parent).Contains(NameKey.Of(n)) || Keys(parent).Contains(NameKey.WithoutKind(n)))) return false;
        }

        return true;
    }

    private RegionMatch Inside(RegionInfo region, bool isByCode) => region.Code.IsWithin(_within)
        ? RegionMatch.Found(region, isByCode)
        : RegionMatch.Missed(BoundaryIssueKind.Outside, [Describe(region)]);

    private string Describe(RegionInfo region) => region.Level > RegionLevel.Regency
        ? $"{region.Name}, {_regions.Find(region.Code.Parent!.Value)!.Name} ({region.Code})"
        : $"{region.Name} ({region.Code})";

    /// <summary>Kabupaten and kota alone carry their kind in the name.</summary>
    private static IReadOnlyList<string> Keys(RegionInfo region) => region.Level == RegionLevel.Regency
        ? [NameKey.Of(region.Name), NameKey.WithoutKind(region.Name)]
        : [NameKey.Of(region.Name)];

    private static IEnumerable<RegionInfo> Below(IRegionDirectory regions, RegionCode code) => regions.Children(code).SelectMany(child => Below(regions, child.Code).Prepend(child));
}
