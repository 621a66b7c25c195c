namespace KK.Saas.Blazor.Charts;

/// <summary>One line or one shape: as many values as the chart has labels; null is a gap.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
