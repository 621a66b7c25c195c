namespace KK.Saas.Blazor.Charts;

/// <summary>Cuts values into classes. Equal values are always in one class, and there are never more classes than different values.</summary>
public static class ChoroplethClasses
{
    public const int Most = 5;

    /// <summary>Table 3.4 of "Pembangunan Ketahanan Keluarga 2016" (KPPPA and BPS), for indices of regions from 0 to 100.</summary>
    private static readonly Dictionary<ChoroplethMethod, decimal[]> Book = new()
    {
        [ChoroplethMethod.BookEqualRange] = [61.16m, 65.76m, 70.36m, 74.96m],
        [ChoroplethMethod.BookPercentile] = [68.59m, 71.17m, 72.81m, 74.81m],
        [ChoroplethMethod.BookDeviation] = [62.96m, 67.41m, 76.30m, 80.75m],
    };

    public static bool IsOfBook(ChoroplethMethod method) => Book.ContainsKey(method);

    /// <summary>Lowest class first; empty when no region has a value.</summary>
    /// <param name="values">Null for a region without one.</param>
    public static IReadOnlyList<ChoroplethClass> Of(ChoroplethMethod method, IEnumerable<decimal?> values)
    {
        var sorted = values.OfType<decimal>().Order().ToList();
        if (sorted.Count == 0) return [];
        var isOpen = Book.TryGetValue(method, out var cuts);
        cuts ??= method == ChoroplethMethod.Quantile ? Quantiles(sorted) : EqualRanges(sorted);
        decimal?[] ends = [isOpen ? null : sorted[0], .. cuts.Select(c => (decimal?)c), isOpen ? null : sorted[^1]];
        return [.. Enumerable.Range(0, cuts.Length + 1).Select(i => new ChoroplethClass(
            ends[i], ends[i + 1], sorted.Count(v => IndexOf(cuts, v) == i), cuts.Length == 0 ? 3 : 1 + (int)Math.Round(i * (Most - 1m) / cuts.Length)))];
    }

    /// <summary>The class of a value; null when there are no classes.</summary>
    public static ChoroplethClass? Find(IReadOnlyList<ChoroplethClass> classes, decimal value) => classes.LastOrDefault(c => c.From is null || value >= c.From);

    /// <summary>A cut is the value of a region, so that no class is empty; ties move it up.</summary>
    private static decimal[] Quantiles(List<decimal> sorted)
    {
        var wanted = Wanted(sorted);
        return [.. Enumerable.Range(1, wanted - 1).Select(i => sorted[((i * sorted.Count) + wanted - 1) / wanted]).Where(c => c > sorted[0]).Distinct()];
    }

    private static decimal[] EqualRanges(List<decimal> sorted)
    {
        var wanted = Wanted(sorted);
        return [.. Enumerable.Range(1, wanted - 1).Select(i => sorted[0] + (i * (sorted[^1] - sorted[0]) / wanted))];
    }

    private static int Wanted(List<decimal> sorted) => Math.Min(Most, sorted.Distinct().Count());

    private static int IndexOf(decimal[] cuts, decimal value) => cuts.Count(c => value >= c);
}
