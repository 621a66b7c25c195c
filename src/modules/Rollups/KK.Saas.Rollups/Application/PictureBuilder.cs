using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Regions;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring;

namespace KK.Saas.Rollups.Application;

/// <summary>Turns sums into what people read.</summary>
public sealed class PictureBuilder(IRegionDirectory regions, ICurrentUser currentUser)
{
    private const int Percent = 100;

    public VillageRow Row(RegionCode village, ScoringModelInfo model, int registered, Figures figures) => new(
        village, NameOf(village), village.Level == RegionLevel.Village ? NameOf(village.At(RegionLevel.District)) : "", registered,
        VisitsOf(figures),
        figures.MeanIndex, figures.Scored, figures.Categories[0], Enumerable.Range(0, model.Indicators.Count).Count(i => IsProblem(model, figures, i)));

    /// <summary>A region that nothing was counted in.</summary>
    public RegionFigures Nothing(RegionCode region) => new(region, NameOf(region), null, null, null, null, null, null, [], [], [], [], false, null);

    public RegionFigures Figures(RegionCode region, ScoringModelInfo model, FamilyGroup group, int registered, Figures figures, DateTime countedAtUtc) => new(
        region, NameOf(region), group == FamilyGroup.All ? registered : null, VisitsOf(figures), figures.Completed, figures.Scored, figures.MeanIndex, figures.Spread, figures.Histogram,
        Categories(model, [.. figures.Categories.Select(c => (int?)c)]), Dimensions(model, [.. Enumerable.Range(0, model.Dimensions.Count).Select(figures.MeanOfDimension)]),
        Shares(model, figures, group), false, countedAtUtc);

    /// <summary>
    /// All indicators. Of those that the reader may not see of a single family, small counts are withheld as well: "two
    /// families" in a kelurahan is a name to whoever lives there. Of a group they are withheld altogether: the rest of the
    /// families would be had by subtraction.
    /// </summary>
    public IReadOnlyList<IndicatorShare> Shares(ScoringModelInfo model, Figures figures, FamilyGroup group = FamilyGroup.All) => [.. model.Indicators.Select((indicator, i) =>
    {
        int[] parts = [figures.Met[i], figures.Applicable[i] - figures.Met[i], figures.Completed - figures.Applicable[i]];
        int?[] shown = currentUser.MaySee(indicator.Sensitivity) ? [.. parts.Select(p => (int?)p)] : group == FamilyGroup.All ? SmallCells.Protect(parts) : [null, null, null];
        return new IndicatorShare(indicator.Code, indicator.DimensionCode, indicator.LabelId, indicator.LabelEn, shown[0], shown[1], shown[2]);
    })];

    /// <summary>Problems, by families that do not meet the indicator times the distance to the threshold times the indicator's weight.</summary>
    public IReadOnlyList<VillageProblem> Problems(ScoringModelInfo model, Figures figures)
    {
        var shares = Shares(model, figures);
        var order = Enumerable.Range(0, model.Indicators.Count).Where(i => IsProblem(model, figures, i))
            .OrderByDescending(i => (figures.Applicable[i] - figures.Met[i]) * (model.PriorityThresholdPercent - PercentMet(figures, i)) * model.Indicators[i].Weight).ThenBy(i => i);
        return [.. order.Select((i, rank) => new VillageProblem(shares[i], rank + 1, model.Indicators[i].Weight, model.PriorityThresholdPercent))];
    }

    public static IReadOnlyList<CategoryCount> Categories(ScoringModelInfo model, IReadOnlyList<int?> families) =>
        [.. model.Categories.Zip(families, (c, count) => new CategoryCount(c.Code, c.LabelId, c.LabelEn, count))];

    public static IReadOnlyList<DimensionMean> Dimensions(ScoringModelInfo model, IReadOnlyList<int?> means) =>
        [.. model.Dimensions.Zip(means, (d, mean) => new DimensionMean(d.Code, d.LabelId, d.LabelEn, mean))];

    /// <summary>An indicator that concerns nobody is no problem, and exactly the threshold is not below it.</summary>
    private static bool IsProblem(ScoringModelInfo model, Figures figures, int i) =>
        figures.Applicable[i] > 0 && PercentMet(figures, i) < model.PriorityThresholdPercent;

    private static decimal PercentMet(Figures figures, int i) => (decimal)figures.Met[i] * Percent / figures.Applicable[i];

    private static VisitCounts VisitsOf(Figures figures) => new(figures.Visits[0], figures.Visits[1], figures.Visits[2], figures.Visits[3]);

    private string NameOf(RegionCode code) => regions.Find(code)?.Name ?? code.Value;
}
