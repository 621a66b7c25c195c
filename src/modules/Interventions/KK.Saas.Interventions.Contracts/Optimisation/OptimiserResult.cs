namespace KK.Saas.Interventions.Optimisation;

/// <summary>A computed plan. Gains count expected families, or expected index points summed over the families, as the goal says.</summary>
/// <param name="Families">Answering families that it was computed for.</param>
/// <param name="Gain">Of the computed plan.</param>
/// <param name="GreedyGain">Of the plain plan: always what adds most for a rupiah.</param>
/// <param name="Bound">No plan can gain more.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Rows">By number in the catalogue.</param>
/// <param name="Limits">By agency.</param>
/// <param name="LeftOut">Interventions that took no part.</param>
public sealed record OptimiserResult(
    int Families, decimal Gain, decimal GreedyGain, decimal Bound, decimal Seconds, IReadOnlyList<OptimiserRow> Rows, IReadOnlyList<OptimiserLimitRow> Limits, IReadOnlyList<LeftOutItem> LeftOut);
