namespace KK.Saas.Blazor.Interventions.Agencies;

/// <summary>Marks the texts of the room Agencies.</summary>
public sealed class AgenciesText;
