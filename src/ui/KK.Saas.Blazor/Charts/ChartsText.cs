namespace KK.Saas.Blazor.Charts;

/// <summary>Marks the texts of the charts.</summary>
public sealed class ChartsText;
