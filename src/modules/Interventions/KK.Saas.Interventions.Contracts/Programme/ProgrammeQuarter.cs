namespace KK.Saas.Interventions.Programme;

/// <summary>What was done in a quarter of a fiscal year.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Reports">Accepted reports.</param>
/// <param name="Spent">Money spent in whole rupiah.</param>
public sealed record ProgrammeQuarter(Quarter Quarter, int Reports, long Spent);
