namespace KK.Saas.Blazor.Charts;

/// <summary>A bar made of parts, in the order of the chart's parts; null is withheld.</summary>
/// <param name="Href">Where the label leads, or null.</param>
public sealed record StackedRow(string Label, IReadOnlyList<decimal?> Values, string? Href = null);
