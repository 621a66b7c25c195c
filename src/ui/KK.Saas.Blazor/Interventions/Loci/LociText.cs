namespace KK.Saas.Blazor.Interventions.Loci;

/// <summary>Marks the texts of the planner of loci.</summary>
public sealed class LociText;
