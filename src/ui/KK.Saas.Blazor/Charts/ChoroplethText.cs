namespace KK.Saas.Blazor.Charts;

/// <summary>Marks the texts of the maps.</summary>
public sealed class ChoroplethText;
