namespace KK.Saas.Blazor.Charts;

/// <summary>A column of a heat map.</summary>
/// <param name="Label">Short: it stands over a narrow column.</param>
/// <param name="Name">The whole name, read out and listed under the map.</param>
/// <param name="Href">Where the heading leads, such as the same rows in the order of this column.</param>
/// <param name="IsOrder">The rows stand in the order of this column, lowest first.</param>
public sealed record HeatColumn(string Label, string? Name = null, string? Href = null, bool IsOrder = false);
