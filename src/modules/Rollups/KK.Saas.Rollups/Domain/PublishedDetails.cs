namespace KK.Saas.Rollups.Domain;

/// <summary>Index, bands, dimensions and indicators as they are published; null is withheld.</summary>
public sealed record PublishedDetails(int? Scored, int? IndexTenThousandths, int?[] Categories, int?[] Dimensions, int?[] Met, int?[] NotMet, int?[] NotApplicable)
{
    /// <summary>Means of a whole kabupaten/kota are rounded to 1/100 of a point.</summary>
    private const int ExactStep = 100;

    /// <summary>With fewer families not even the coarsest step hides what a single one can move.</summary>
    private const int LeastForRoundedMean = 10;

    public static PublishedDetails None { get; } = new(null, null, [], [], [], [], []);

    /// <summary>Exact counts of a whole kabupaten/kota; small parts are withheld, and with them what they could be had from.</summary>
    public static PublishedDetails Exact(Figures total)
    {
        if (total.Completed < SmallCells.Least) return None;
        var parts = Enumerable.Range(0, total.Applicable.Length).Select(i => SmallCells.Protect(total.PartsOf(i))).ToList();
        return Of(total, SmallCells.IsSmall(total.Scored) ? null : total.Scored, SmallCells.Protect(total.Categories), parts, SmallCells.Least, (value, _) => SmallCells.RoundTo(value, ExactStep));
    }

    /// <summary>Counts in multiples of five, means in steps that five families could make; nothing below five families.</summary>
    /// <param name="total">The part of the kabupaten/kota.</param>
    /// <param name="guard">Of all parts that share out its families; null for a part whose rest is not published.</param>
    /// <param name="part">Its place among them.</param>
    public static PublishedDetails Rounded(Figures total, RoundingGuard? guard = null, int part = 0)
    {
        if (total.Completed < SmallCells.Least) return None;
        int?[] Shown(int[] counts, bool isShown) => isShown ? [.. counts.Select(n => (int?)SmallCells.Round(n))] : new int?[counts.Length];
        var parts = Enumerable.Range(0, total.Applicable.Length).Select(i => Shown(total.PartsOf(i), guard?.ShowsIndicator(part, i) ?? true)).ToList();
        var categories = Shown(total.Categories, guard?.ShowsCategories(part) ?? true);
        return Of(total, SmallCells.Round(total.Scored), categories, parts, LeastForRoundedMean,
            (value, families) => SmallCells.RoundTo(value, SmallCells.StepOf(families)));
    }

    private static PublishedDetails Of(Figures total, int? scored, int?[] categories, List<int?[]> parts, int leastForMean, Func<int, int, int> round)
    {
        int? Mean(int? mean, int families) => mean is { } value && families >= leastForMean ? round(value, families) : null;
        return new PublishedDetails(
            scored, Mean(total.MeanIndex, total.Scored), categories, [.. total.DimensionCounts.Select((count, i) => Mean(total.MeanOfDimension(i), count))],
            [.. parts.Select(p => p[0])], [.. parts.Select(p => p[1])], [.. parts.Select(p => p[2])]);
    }
}
