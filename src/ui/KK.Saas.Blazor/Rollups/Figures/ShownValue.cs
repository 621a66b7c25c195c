using KK.Saas.Rollups;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>A figure of a region as it is shown: a number, withheld, or nothing at all.</summary>
/// <param name="Value">An index or mean, 0 to 100, or a percentage.</param>
/// <param name="IsWithheld">There is one and the reader may not know it.</param>
public readonly record struct ShownValue(decimal? Value, bool IsWithheld)
{
    private const decimal TenThousandths = 10_000;

    public bool IsNone => Value is null && !IsWithheld;

    /// <summary>Nobody answered there.</summary>
    public static bool IsEmpty(RegionFigures region) => region.CountedAtUtc is null || region.Completed == 0;

    public static ShownValue Index(RegionFigures region, bool isPublished) => Of(Points(region.IndexTenThousandths), MayHide(region, isPublished));

    public static ShownValue Dimension(RegionFigures region, string code, bool isPublished) =>
        Of(Points(region.Dimensions.FirstOrDefault(d => d.Code == code)?.TenThousandths), MayHide(region, isPublished));

    /// <summary>Share of the families that it concerns.</summary>
    public static ShownValue Indicator(RegionFigures region, string code, bool isPublished) => region.Indicators.FirstOrDefault(i => i.Code == code) is { } indicator
        ? Of(indicator.Percent, indicator.Met is null && !IsEmpty(region))
        : Of(null, region.Indicators.Count == 0 && MayHide(region, isPublished));

    /// <summary>Share of families in the lowest band.</summary>
    public static ShownValue Vulnerable(RegionFigures region, bool isPublished) => Of(region.Scored is > 0 ? region.Vulnerable * 100m / region.Scored : null, MayHide(region, isPublished));

    /// <summary>Share of registered families that answered.</summary>
    public static ShownValue Coverage(RegionFigures region, bool isPublished) => Of(region.CoveragePercent, isPublished && region.CountedAtUtc is not null && region.Registered != 0);

    private static ShownValue Of(decimal? value, bool mayBeWithheld) => new(value, value is null && mayBeWithheld);

    /// <summary>Inside a kabupaten/kota means are never withheld.</summary>
    private static bool MayHide(RegionFigures region, bool isPublished) => isPublished && !IsEmpty(region) && region.Scored != 0;

    private static decimal? Points(int? tenThousandths) => tenThousandths / TenThousandths;
}
