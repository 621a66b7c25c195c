namespace KK.Saas.Interventions;

/// <summary>How far an intervention repairs an indicator, as somebody entered it. Where none is entered the effect is unknown, not zero.</summary>
/// <param name="IndicatorCode">Such as "D1.1.1".</param>
/// <param name="Percent">0 to 100: of the served families that did not meet the indicator, the share that meets it afterwards.</param>
/// <param name="Source">Where the figure comes from.</param>
public sealed record InterventionEffect(string IndicatorCode, decimal Percent, string Source);
