namespace KK.Saas.Blazor.Interventions.Optimisation;

/// <summary>Marks the texts of the room Optimisation.</summary>
public sealed class OptimisationText;
