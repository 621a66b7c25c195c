namespace KK.Saas.Blazor.Interventions.Files;

/// <summary>Marks the texts of the room Files.</summary>
public sealed class FilesText;
