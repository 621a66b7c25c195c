namespace KK.Saas.Interventions.Evaluations;

/// <summary>A target of a plan beside the share that was reached.</summary>
/// <param name="IndicatorCode">The indicator.</param>
/// <param name="Start">Percent when the target was set; null when unknown or withheld.</param>
/// <param name="Target">Percent.</param>
/// <param name="Reached">Percent of the same families in the later survey; null when unknown or withheld.</param>
public sealed record TargetRow(string IndicatorCode, decimal? Start, int Target, decimal? Reached);
