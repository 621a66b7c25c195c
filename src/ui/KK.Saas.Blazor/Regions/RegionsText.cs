namespace KK.Saas.Blazor.Regions;

/// <summary>Marks the texts of the pages on regions.</summary>
public sealed class RegionsText;
