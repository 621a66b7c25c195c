using KK.Saas.Core.Regions;
using KK.Saas.Regions;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring;

namespace KK.Saas.Rollups.Application;

/// <summary>Turns published rows into what the province reads. Several rows add up as far as they are not withheld.</summary>
public sealed class PublishedPictures(IRegionDirectory regions)
{
    public RegionFigures Describe(RegionCode region, ScoringModelInfo model, IReadOnlyList<PublishedFigures> rows)
    {
        var detailed = rows.Where(r => r.HasDetails).ToList();
        int? completed = Sum(rows, r => r.Completed), refused = Sum(rows, r => r.Refused), absent = Sum(rows, r => r.Absent), moved = Sum(rows, r => r.Moved);
        return new RegionFigures(
            region, regions.Find(region)?.Name ?? region.Value, Sum(rows, r => r.Registered),
            completed is null || refused is null || absent is null || moved is null ? null : new VisitCounts(completed.Value, refused.Value, absent.Value, moved.Value),
            completed, Sum(detailed, r => r.Scored), Mean(detailed, r => r.IndexTenThousandths), null, [],
            detailed.Count == 0 ? [] : PictureBuilder.Categories(model, [.. model.Categories.Select((_, i) => Sum(detailed, r => r.Categories[i]))]),
            detailed.Count == 0 ? [] : PictureBuilder.Dimensions(model, [.. model.Dimensions.Select((_, i) => Mean(detailed, r => r.Dimensions[i]))]),
            detailed.Count == 0 ? [] : Shares(model, detailed), rows.Any(r => r.IsRounded), rows.Max(r => (DateTime?)r.CountedAtUtc));
    }

    /// <summary>Only rows that show all three parts of an indicator count, so that its share stays a share of one whole.</summary>
    private static List<IndicatorShare> Shares(ScoringModelInfo model, IReadOnlyList<PublishedFigures> rows) => [.. model.Indicators.Select((indicator, i) =>
    {
        var whole = rows.Where(r => r.Met[i] is not null && r.NotMet[i] is not null && r.NotApplicable[i] is not null).ToList();
        return new IndicatorShare(
            indicator.Code, indicator.DimensionCode, indicator.LabelId, indicator.LabelEn, Sum(whole, r => r.Met[i]), Sum(whole, r => r.NotMet[i]), Sum(whole, r => r.NotApplicable[i]));
    })];

    /// <summary>Null when nothing is shown.</summary>
    private static int? Sum(IReadOnlyList<PublishedFigures> rows, Func<PublishedFigures, int?> value) => rows.Any(r => value(r) is not null) ? rows.Sum(r => value(r) ?? 0) : null;

    /// <summary>Weighted by the families behind each row.</summary>
    private static int? Mean(IReadOnlyList<PublishedFigures> rows, Func<PublishedFigures, int?> value)
    {
        var known = rows.Where(r => value(r) is not null && r.Scored is > 0).ToList();
        if (known.Count == 0) return null;
        return (int)decimal.Round(known.Sum(r => (decimal)value(r)!.Value * r.Scored!.Value) / known.Sum(r => r.Scored!.Value), 0, MidpointRounding.AwayFromZero);
    }
}
