namespace KK.Saas.Scoring;

/// <summary>The scoring model of an instrument, as its workbook says.</summary>
/// <param name="InstrumentId">The instrument.</param>
/// <param name="Dimensions">In the order of the workbook.</param>
/// <param name="Indicators">In the order of the workbook; the position is the bit in the masks.</param>
/// <param name="PriorityThresholdPercent">A share of families below this makes an indicator a problem (0 to 100).</param>
/// <param name="Categories">Family bands, lowest first.</param>
public sealed record ScoringModelInfo(
    Guid InstrumentId,
    IReadOnlyList<DimensionInfo> Dimensions,
    IReadOnlyList<IndicatorInfo> Indicators,
    decimal PriorityThresholdPercent,
    IReadOnlyList<CategoryInfo> Categories);
