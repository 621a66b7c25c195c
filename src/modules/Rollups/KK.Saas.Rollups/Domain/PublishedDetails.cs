namespace KK.Saas.Rollups.Domain;

/// <summary>Index, bands, dimensions and indicators as they are published; null is withheld.</summary>
public sealed record PublishedDetails(int? Scored, int? IndexTenThousandths, int?[] Categories, int?[] Dimensions, int?[] Met, int?[] NotMet, int?[] NotApplicable)
{
    /// <summary>Means of a whole kabupaten/kota are rounded to 1/100 of a point.</summary>
    private const int ExactStep = 100;

    public static PublishedDetails None { get; } = new(null, null, [], [], [], [], []);

    /// <summary>Exact counts of a whole kabupaten/kota; small parts are withheld, and with them what they could be had from.</summary>
    public static PublishedDetails Exact(Figures total)
    {
        if (total.Completed < SmallCells.Least) return None;
        var parts = PartsOf(total).Select(p => SmallCells.Protect(p)).ToList();
        return Of(total, SmallCells.IsSmall(total.Scored) ? null : total.Scored, SmallCells.Protect(total.Categories), parts, (value, _) => SmallCells.RoundTo(value, ExactStep));
    }

    /// <summary>Counts in multiples of five, means in steps that five families could make; nothing below five families.</summary>
    public static PublishedDetails Rounded(Figures total)
    {
        if (total.Completed < SmallCells.Least) return None;
        var parts = PartsOf(total).Select(p => p.Select(n => (int?)SmallCells.Round(n)).ToArray()).ToList();
        return Of(total, SmallCells.Round(total.Scored), [.. total.Categories.Select(n => (int?)SmallCells.Round(n))], parts, (value, families) => SmallCells.RoundTo(value, SmallCells.StepOf(families)));
    }

    private static IEnumerable<int[]> PartsOf(Figures total) => Enumerable.Range(0, total.Applicable.Length)
        .Select(i => new[] { total.Met[i], total.Applicable[i] - total.Met[i], total.Completed - total.Applicable[i] });

    private static PublishedDetails Of(Figures total, int? scored, int?[] categories, List<int?[]> parts, Func<int, int, int> round)
    {
        int? Mean(int? mean, int families) => mean is { } value && families >= SmallCells.Least ? round(value, families) : null;
        return new PublishedDetails(
            scored, Mean(total.MeanIndex, total.Scored), categories, [.. total.DimensionCounts.Select((count, i) => Mean(total.MeanOfDimension(i), count))],
            [.. parts.Select(p => p[0])], [.. parts.Select(p => p[1])], [.. parts.Select(p => p[2])]);
    }
}
