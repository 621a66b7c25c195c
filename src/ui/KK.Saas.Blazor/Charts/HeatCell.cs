namespace KK.Saas.Blazor.Charts;

/// <summary>One value of a heat map; null is withheld.</summary>
public sealed record HeatCell(decimal? Value, string? Href = null);
