namespace KK.Saas.Interventions;

/// <summary>A problem of a kelurahan with what can be done about it.</summary>
/// <param name="Rank">From 1, worst first.</param>
/// <param name="IndicatorCode">Such as "D1.1.1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Families">Families that do not meet the indicator; null when withheld.</param>
/// <param name="PercentMet">Share that meets it, 0 to 100; null when withheld.</param>
/// <param name="Interventions">In the order of the catalogue.</param>
public sealed record Proposal(
    int Rank, string IndicatorCode, string LabelId, string LabelEn, int? Families, decimal? PercentMet, IReadOnlyList<InterventionInfo> Interventions);
