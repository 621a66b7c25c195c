namespace KK.Saas.Blazor.Interventions.Plans;

/// <summary>Marks the texts of the room Plans.</summary>
public sealed class PlansText;
