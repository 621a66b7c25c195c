namespace KK.Saas.Blazor.Charts;

/// <summary>A row of a heat map, in the order of the chart's columns.</summary>
public sealed record HeatRow(string Label, IReadOnlyList<HeatCell> Cells, string? Href = null);
