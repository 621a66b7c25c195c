namespace KK.Saas.Interventions.Plans;

/// <summary>What an activity shall make of an indicator.</summary>
/// <param name="IndicatorCode">One that the intervention repairs, such as "D1.1.1".</param>
/// <param name="Percent">Share of families that shall meet it in the end, 0 to 100.</param>
public sealed record PlanTarget(string IndicatorCode, int Percent)
{
    /// <summary>The share when the target was set, 0 to 100; null when nothing was counted or the number is withheld.</summary>
    public decimal? Now { get; init; }
}
