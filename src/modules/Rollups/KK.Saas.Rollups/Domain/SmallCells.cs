namespace KK.Saas.Rollups.Domain;

/// <summary>
/// Keeps single families out of published numbers, by withholding or by rounding. A part of 1 to 4 is withheld, and so many others
/// with it that the withheld ones are at least two and come to at least 5: no part can then be had by subtraction.
/// </summary>
public static class SmallCells
{
    /// <summary>The least number of families that is shown outside their tenant.</summary>
    public const int Least = 5;

    private static readonly int[] Steps = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];

    public static bool IsSmall(int count) => count is > 0 and < Least;

    /// <summary>The parts in their order, null where withheld. A whole of 1 to 4 is withheld altogether.</summary>
    public static int?[] Protect(IReadOnlyList<int> parts)
    {
        var withheld = Enumerable.Range(0, parts.Count).Where(i => IsSmall(parts[i])).ToHashSet();
        if (withheld.Count == 0) return [.. parts];
        // Empty parts come last: a zero beside a small part hides little.
        foreach (var next in Enumerable.Range(0, parts.Count).Except(withheld).OrderBy(i => parts[i] == 0).ThenBy(i => parts[i]).ToList())
        {
            if (withheld.Count > 1 && withheld.Sum(i => parts[i]) >= Least) break;
            withheld.Add(next);
        }

        if (IsSmall(parts.Sum())) return new int?[parts.Count];
        return [.. parts.Select((part, i) => withheld.Contains(i) ? (int?)null : part)];
    }

    /// <summary>To the nearest multiple of five.</summary>
    public static int Round(int count) => RoundTo(count, Least);

    public static int RoundTo(int value, int step) => (int)decimal.Round((decimal)value / step, 0, MidpointRounding.AwayFromZero) * step;

    /// <summary>
    /// The step of a mean over so many families, in 1/10,000 of a point: what five families can move it by when they go from 0 to
    /// 100, so that one family does not show in it. 0.1, 0.2, 0.5 of a point and so on, at most 10 points.
    /// </summary>
    public static int StepOf(int families)
    {
        var least = (long)Math.Ceiling(Least * 1_000_000m / Math.Max(1, families));
        return Steps.FirstOrDefault(step => step >= least, Steps[^1]);
    }
}
