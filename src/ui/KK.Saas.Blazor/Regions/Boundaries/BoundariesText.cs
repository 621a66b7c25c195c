namespace KK.Saas.Blazor.Regions.Boundaries;

/// <summary>Marks the texts of the boundaries.</summary>
public sealed class BoundariesText;
