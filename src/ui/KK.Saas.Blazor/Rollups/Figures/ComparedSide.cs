using System.Globalization;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Rollups;

namespace KK.Saas.Blazor.Rollups.Figures;

/// <summary>A region in a year, one of the two that are compared.</summary>
/// <param name="Title">Its name and year.</param>
public sealed record ComparedSide(RegionCode Region, string Title, TrendPoint Point)
{
    public RegionFigures Figures => Point.Figures;

    /// <summary>Something of it is hidden or rounded, so that small differences mean nothing.</summary>
    public bool IsVague(bool isPublished) => Figures.IsRounded || ShownValue.Index(Figures, isPublished).IsWithheld || Figures.Indicators.Any(i => ShownValue.Indicator(Figures, i.Code, isPublished).IsWithheld);

    /// <summary>Null when there is no survey year yet.</summary>
    /// <param name="year">As in the address; the newest, or the given one, when there is none.</param>
    /// <exception cref="EntityNotFoundException">There are no figures of that year.</exception>
    public static ComparedSide? Of(RegionCode region, string name, RegionTrend trend, string? year, int? otherwise)
    {
        var asked = RegionScope.YearOf(year);
        var point = asked is null
            ? trend.Points.FirstOrDefault(p => p.SurveyYear == otherwise) ?? trend.Points.FirstOrDefault(p => p.SurveyYear == trend.Frame.SurveyYear)
            : trend.Points.FirstOrDefault(p => p.SurveyYear == asked) ?? throw new EntityNotFoundException("Period");
        return point is null ? null : new ComparedSide(region, $"{name} {point.SurveyYear.ToString(CultureInfo.InvariantCulture)}", point);
    }
}
