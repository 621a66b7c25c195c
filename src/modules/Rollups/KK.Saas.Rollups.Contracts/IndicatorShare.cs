namespace KK.Saas.Rollups;

/// <summary>Share of families that meet an indicator. Numerator: met. Denominator: met and not met together.</summary>
/// <param name="Code">Such as "D1.1.1".</param>
/// <param name="DimensionCode">Such as "D1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Met">Families that meet it; null when withheld.</param>
/// <param name="NotMet">Families that do not; null when withheld.</param>
/// <param name="NotApplicable">Answering families that it does not concern; null when withheld.</param>
public sealed record IndicatorShare(string Code, string DimensionCode, string LabelId, string LabelEn, int? Met, int? NotMet, int? NotApplicable)
{
    /// <summary>The denominator; null when withheld.</summary>
    public int? Applicable => Met + NotMet;

    /// <summary>0 to 100, not rounded; null when withheld or when it concerns nobody.</summary>
    public decimal? Percent => Applicable is > 0 ? Met * 100m / Applicable : null;
}
