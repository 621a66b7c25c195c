using KK.Saas.Blazor.Shell;
using KK.Saas.Rollups;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>One figure of two sides.</summary>
/// <param name="Code">Such as "D1.1.1"; empty for what has none.</param>
/// <param name="IsShare">Percentages, whose difference is in percentage points; false for an index or mean.</param>
/// <param name="NoteA">Numerator and denominator, or null.</param>
public sealed record ComparedRow(string Code, string Name, ShownValue A, ShownValue B, bool IsShare, string? NoteA = null, string? NoteB = null)
{
    /// <summary>Second less first; null when either is not known.</summary>
    public decimal? Difference => B.Value - A.Value;

    public static IReadOnlyList<ComparedRow> Dimensions(RegionFigures a, RegionFigures b, bool isPublished) =>
    [
        .. a.Dimensions.Concat(b.Dimensions).DistinctBy(d => d.Code).Select(d => new ComparedRow(
            d.Code, Text.Of(d.LabelId, d.LabelEn), ShownValue.Dimension(a, d.Code, isPublished), ShownValue.Dimension(b, d.Code, isPublished), false)),
    ];

    /// <summary>Largest difference first, whatever its sign; without one last, in the order of the workbook.</summary>
    public static IReadOnlyList<ComparedRow> Indicators(RegionFigures a, RegionFigures b, bool isPublished) =>
    [
        .. a.Indicators.Concat(b.Indicators).DistinctBy(i => i.Code).Select(i => new ComparedRow(
                i.Code, Text.Of(i.LabelId, i.LabelEn), ShownValue.Indicator(a, i.Code, isPublished), ShownValue.Indicator(b, i.Code, isPublished), true, Counts(a, i.Code), Counts(b, i.Code)))
            .OrderByDescending(r => r.Difference is { } difference ? Math.Abs(difference) : -1),
    ];

    private static string? Counts(RegionFigures region, string code) =>
        region.Indicators.FirstOrDefault(i => i.Code == code) is { Applicable: > 0 } i ? $"{Format.Number(i.Met)}/{Format.Number(i.Applicable)}" : null;
}
