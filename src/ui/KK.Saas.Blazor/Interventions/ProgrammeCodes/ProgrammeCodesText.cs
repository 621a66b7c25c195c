namespace KK.Saas.Blazor.Interventions.ProgrammeCodes;

/// <summary>Marks the texts of the page of programme codes.</summary>
public sealed class ProgrammeCodesText;
