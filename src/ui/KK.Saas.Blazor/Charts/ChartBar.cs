namespace KK.Saas.Blazor.Charts;

/// <summary>A bar: null is a withheld value, not 0.</summary>
/// <param name="Value">Not negative.</param>
/// <param name="Href">Where the label leads, or null.</param>
public sealed record ChartBar(string Label, decimal? Value, string? Href = null);
