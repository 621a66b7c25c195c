namespace KK.Saas.Blazor.Charts;

/// <summary>A value with the interval in which it may lie; a null value is withheld, null ends draw no interval.</summary>
public sealed record DotInterval(string Label, decimal? Value, decimal? Low = null, decimal? High = null, string? Href = null);
