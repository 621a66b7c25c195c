namespace KK.Saas.Blazor.Charts;

/// <summary>A column of a heat map.</summary>
/// <param name="Label">Short: it stands over a narrow column.</param>
/// <param name="Name">The whole name, read out and listed under the map.</param>
public sealed record HeatColumn(string Label, string? Name = null);
