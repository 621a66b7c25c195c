namespace KK.Saas.Interventions.Plans;

/// <summary>Where an indicator of the locus stands.</summary>
/// <param name="Code">Such as "D1.1.1".</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="PercentMet">0 to 100; null when nothing was counted or the number is withheld.</param>
public sealed record IndicatorNow(string Code, string LabelId, string LabelEn, decimal? PercentMet);
