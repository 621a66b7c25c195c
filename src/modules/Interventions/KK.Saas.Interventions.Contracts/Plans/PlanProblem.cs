namespace KK.Saas.Interventions.Plans;

/// <summary>A problem of the locus and what the plan does about it.</summary>
/// <param name="Rank">From 1, worst first.</param>
/// <param name="IndicatorCode">Such as "D1.1.1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Families">Families that do not meet it; null when withheld.</param>
/// <param name="PercentMet">0 to 100; null when withheld.</param>
/// <param name="Activities">Planned activities that repair it.</param>
/// <param name="Sides">Sides that they work on.</param>
public sealed record PlanProblem(
    int Rank, string IndicatorCode, string LabelId, string LabelEn, int? Families, decimal? PercentMet, int Activities, IReadOnlyList<InterventionSide> Sides);
