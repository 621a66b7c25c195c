namespace KK.Saas.Scoring;

/// <summary>A family's score in a period.</summary>
/// <param name="PeriodName">Name of the period.</param>
/// <param name="IndexTenThousandths">0 to 1,000,000; null when nothing applies.</param>
/// <param name="Category">The band of the index; null when there is none.</param>
/// <param name="Dimensions">Each dimension with its value in 1/10,000; null where nothing applies.</param>
/// <param name="Indicators">In the order of the workbook.</param>
/// <param name="ScoredAtUtc">When it was computed.</param>
public sealed record FamilyScore(
    string PeriodName,
    int? IndexTenThousandths,
    CategoryInfo? Category,
    IReadOnlyList<(DimensionInfo Dimension, int? TenThousandths)> Dimensions,
    IReadOnlyList<IndicatorScore> Indicators,
    DateTime ScoredAtUtc);
