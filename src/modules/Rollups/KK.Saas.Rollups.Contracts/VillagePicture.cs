namespace KK.Saas.Rollups;

/// <summary>One kelurahan or desa in a period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Row">What stands in the ranking.</param>
/// <param name="Categories">Bands of the index, lowest first.</param>
/// <param name="Dimensions">In the order of the workbook.</param>
/// <param name="Indicators">In the order of the workbook.</param>
/// <param name="ThresholdPercent">A share below this makes an indicator a problem.</param>
/// <param name="CountedAtUtc">When the sums were made; null when there are none.</param>
public sealed record VillagePicture(
    PeriodChoice Period,
    VillageRow Row,
    IReadOnlyList<CategoryCount> Categories,
    IReadOnlyList<DimensionMean> Dimensions,
    IReadOnlyList<IndicatorShare> Indicators,
    decimal ThresholdPercent,
    DateTime? CountedAtUtc);
