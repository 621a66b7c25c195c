namespace KK.Saas.Blazor.Charts;

/// <summary>How many lie from <paramref name="From"/> up to, but not at, <paramref name="To"/> (the last bin holds its end as well).</summary>
/// <param name="Count">Null is withheld.</param>
public sealed record HistogramBin(decimal From, decimal To, long? Count);
