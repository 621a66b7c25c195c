namespace KK.Saas.Blazor.Charts;

/// <summary>A row of a heat map, in the order of the chart's columns.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Cells">One a column.</param>
/// <param name="Href">Where the name leads.</param>
/// <param name="Note">Small beside the name, such as how many families stand behind the row.</param>
public sealed record HeatRow(string Label, IReadOnlyList<HeatCell> Cells, string? Href = null, string? Note = null);
