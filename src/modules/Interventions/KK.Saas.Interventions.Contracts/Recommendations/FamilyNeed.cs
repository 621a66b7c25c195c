namespace KK.Saas.Interventions.Recommendations;

/// <summary>An indicator that a family does not meet.</summary>
/// <param name="IndicatorCode">Such as "D1.1.1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="LiftTenThousandths">How far the family's index would rise if this one were met, 0 to 1,000,000.</param>
/// <param name="Interventions">In the order of the catalogue.</param>
public sealed record FamilyNeed(string IndicatorCode, string LabelId, string LabelEn, int LiftTenThousandths, IReadOnlyList<InterventionInfo> Interventions);
