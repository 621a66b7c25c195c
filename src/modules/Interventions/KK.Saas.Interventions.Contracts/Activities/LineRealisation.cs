namespace KK.Saas.Interventions.Activities;

/// <summary>What was done on a planned activity; reports that were returned or not decided count only as waiting.</summary>
/// <param name="LineId">The line of the plan.</param>
/// <param name="Reports">Accepted reports.</param>
/// <param name="Waiting">Reports that are not accepted yet.</param>
/// <param name="Families">Families reached, summed over reports: a family that was reached twice counts twice.</param>
/// <param name="Amount">Money spent in whole rupiah.</param>
public sealed record LineRealisation(Guid LineId, int Reports, int Waiting, int Families, long Amount);
