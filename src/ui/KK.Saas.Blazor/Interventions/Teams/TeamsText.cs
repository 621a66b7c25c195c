namespace KK.Saas.Blazor.Interventions.Teams;

/// <summary>Marks the texts of the room Teams.</summary>
public sealed class TeamsText;
