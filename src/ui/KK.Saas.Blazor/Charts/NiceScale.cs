namespace KK.Saas.Blazor.Charts;

/// <summary>An axis with round ticks (1, 2 or 5 times a power of ten) that holds every value.</summary>
public sealed record NiceScale(decimal Min, decimal Max, decimal Step)
{
    public IReadOnlyList<decimal> Ticks { get; } = [.. Enumerable.Range(0, (int)((Max - Min) / Step) + 1).Select(i => Min + (i * Step))];

    /// <summary>From 0, for lengths; values of nothing but 0 end at 1.</summary>
    public static NiceScale FromZero(IEnumerable<decimal?> values, int intervals = 4) => Around(0, Math.Max(0, values.Max() ?? 0), intervals);

    /// <summary>Around the values, for positions; equal values get room on both sides.</summary>
    public static NiceScale Around(IEnumerable<decimal?> values, int intervals = 4)
    {
        var known = values.OfType<decimal>().DefaultIfEmpty().ToList();
        var (min, max) = (known.Min(), known.Max());
        return min == max ? Around(Math.Min(min, min >= 0 ? Math.Max(0, min - 1) : min - 1), max + 1, intervals) : Around(min, max, intervals);
    }

    /// <summary>0 at the lower end, 100 at the upper; what lies outside stays at the end.</summary>
    public decimal At(decimal value) => decimal.Clamp((value - Min) * 100 / (Max - Min), 0, 100);

    public static NiceScale Around(decimal min, decimal max, int intervals)
    {
        if (max <= min) max = min + 1;
        var step = Nice((max - min) / intervals);
        return new NiceScale(Math.Floor(min / step) * step, Math.Ceiling(max / step) * step, step);
    }

    private static decimal Nice(decimal step)
    {
        var power = (decimal)Math.Pow(10, Math.Floor(Math.Log10((double)step)));
        return (step / power) switch
        {
            <= 1 => power,
            <= 2 => 2 * power,
            <= 5 => 5 * power,
            _ => 10 * power,
        };
    }
}
