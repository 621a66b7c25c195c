namespace KK.Saas.Blazor.Charts;

/// <summary>One value of a heat map; null is withheld.</summary>
/// <param name="IsNone">There is nothing to withhold: the value does not exist.</param>
public sealed record HeatCell(decimal? Value, string? Href = null, bool IsNone = false);
