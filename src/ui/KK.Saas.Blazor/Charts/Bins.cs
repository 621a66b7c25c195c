namespace KK.Saas.Blazor.Charts;

/// <summary>Counts values into bins of the same, round width.</summary>
public static class Bins
{
    /// <summary>About <paramref name="count"/> bins; no values, no bins. Equal values share one.</summary>
    public static IReadOnlyList<HistogramBin> Of(IReadOnlyCollection<decimal> values, int count = 10)
    {
        if (values.Count == 0) return [];
        var scale = NiceScale.Around(values.Select(v => (decimal?)v), count);
        var counts = new long[scale.Ticks.Count - 1];
        foreach (var value in values) counts[Math.Min((int)((value - scale.Min) / scale.Step), counts.Length - 1)]++;
        return [.. counts.Select((c, i) => new HistogramBin(scale.Ticks[i], scale.Ticks[i + 1], c))];
    }
}
