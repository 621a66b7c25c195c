namespace KK.Saas.Blazor.Interventions.Programme;

/// <summary>Marks the texts of plan and realisation.</summary>
public sealed class ProgrammeText;
