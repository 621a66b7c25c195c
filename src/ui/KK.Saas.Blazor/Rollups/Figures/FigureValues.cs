using System.Globalization;
using KK.Saas.Blazor.Shell;
using KK.Saas.Core.Regions;
using KK.Saas.Rollups;
using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>What pages show of figures and no service counts.</summary>
internal static class FigureValues
{
    /// <summary>Bands that hold less of the families than this have withheld parts: rounding alone takes less away.</summary>
    private const decimal WholeFrom = 0.95m;

    /// <summary>A year from the address; whatever is no year is the current one.</summary>
    public static int? YearOf(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    /// <summary>The survey year before the shown one; null when there is none.</summary>
    public static int? YearBefore(this PictureFrame frame) => frame.SurveyYears.Where(y => y < frame.SurveyYear).Select(y => (int?)y).FirstOrDefault();

    /// <summary>Counted at all, by at least one answer, and not withheld altogether.</summary>
    public static bool HasDetails(this RegionFigures figures) => figures.Categories.Count > 0 && figures.Completed != 0;

    /// <summary>Share of the families with an index that lie in the lowest band; null when unknown, as where the shown bands leave families out.</summary>
    public static decimal? VulnerablePercent(this RegionFigures figures) =>
        figures is { Vulnerable: { } vulnerable, Scored: > 0 and var scored } && figures.Categories.Sum(c => c.Families ?? 0) >= scored * WholeFrom ? vulnerable * 100m / scored : null;

    /// <summary>Indicators below the threshold, lowest share first; withheld ones are not known to be.</summary>
    public static IReadOnlyList<IndicatorShare> Problems(this RegionFigures figures, decimal thresholdPercent) =>
        [.. figures.Indicators.Where(i => i.Percent < thresholdPercent).OrderBy(i => i.Percent).ThenByDescending(i => i.NotMet)];

    /// <summary>A kecamatan often has the name of one of its kelurahan.</summary>
    public static string NameOf(this IStringLocalizer<ProfileText> texts, RegionFigures figures) =>
        figures.Region.Level == RegionLevel.District ? texts["Name.District", figures.Name] : figures.Name;

    public static string LabelOf(this IndicatorShare item) => $"{item.Code} {Text.Of(item.LabelId, item.LabelEn)}";
}
