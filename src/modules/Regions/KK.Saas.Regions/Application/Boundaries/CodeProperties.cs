using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>Which regions of the product the properties of a feature name by code.</summary>
internal static class CodeProperties
{
    /// <summary>Codes with dots, in texts only: 63.72 as a number may be an area.</summary>
    public static IReadOnlyList<RegionInfo> Dotted(GeoJsonFeature feature, IRegionDirectory regions) => Known(feature.Texts.Values, regions);

    /// <summary>Codes without dots, such as 6372021003, of 4 digits and more.</summary>
    public static IReadOnlyList<RegionInfo> Undotted(GeoJsonFeature feature, IRegionDirectory regions) =>
        Known(feature.Texts.Values.Concat(feature.Numbers).Select(WithDots), regions);

    private static IReadOnlyList<RegionInfo> Known(IEnumerable<string?> texts, IRegionDirectory regions) =>
        [.. texts.Select(t => RegionCode.TryParse(t, out var code) ? regions.Find(code) : null).OfType<RegionInfo>().Distinct()];

    private static string? WithDots(string text) => !text.All(char.IsAsciiDigit) ? null : text.Length switch
    {
        4 => $"{text[..2]}.{text[2..]}",
        6 => $"{text[..2]}.{text[2..4]}.{text[4..]}",
        10 => $"{text[..2]}.{text[2..4]}.{text[4..6]}.{text[6..]}",
        _ => null,
    };
}
