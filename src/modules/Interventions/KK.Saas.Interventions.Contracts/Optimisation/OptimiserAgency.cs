namespace KK.Saas.Interventions.Optimisation;

/// <summary>An agency in charge of usable interventions.</summary>
/// <param name="Id">The agency.</param>
/// <param name="Name">Its name today.</param>
/// <param name="Interventions">How many it is in charge of.</param>
/// <param name="Amount">Ceiling in force of the fiscal year, whole rupiah; null when none was entered.</param>
/// <param name="Capacity">Families that it can serve; null when nobody said.</param>
public sealed record OptimiserAgency(Guid Id, string Name, int Interventions, long? Amount, int? Capacity);
