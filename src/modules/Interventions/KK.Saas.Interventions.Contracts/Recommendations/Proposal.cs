namespace KK.Saas.Interventions.Recommendations;

/// <summary>A problem of a kelurahan with what can be done about it and what people decided.</summary>
/// <param name="Rank">From 1, highest priority first; null when the indicator is no longer below the threshold and only decisions remain.</param>
/// <param name="IndicatorCode">Such as "D1.1.1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Families">Families that do not meet the indicator; null when withheld or not ranked.</param>
/// <param name="PercentMet">Share that meets it, 0 to 100; null when withheld or not ranked.</param>
/// <param name="Distance">Percentage points up to the threshold; null when withheld or not ranked.</param>
/// <param name="Weight">Share of the indicator in the index, above 0 to 1.</param>
/// <param name="Priority">Families times distance times weight, what the rank goes by; null when withheld or not ranked.</param>
/// <param name="Interventions">In the order of the catalogue.</param>
/// <param name="Decisions">Newest first.</param>
public sealed record Proposal(
    int? Rank, string IndicatorCode, string LabelId, string LabelEn, int? Families, decimal? PercentMet, decimal? Distance, decimal Weight, decimal? Priority,
    IReadOnlyList<InterventionInfo> Interventions, IReadOnlyList<DecisionItem> Decisions);
