namespace KK.Saas.Rollups.Domain;

/// <summary>
/// Withholds the parts of a known whole that would show single families. A part of 1 to 4 is withheld, and so many others
/// with it that the withheld ones are at least two and come to at least 5: no part can then be had by subtraction.
/// </summary>
public static class SmallCells
{
    /// <summary>The least number of families that is shown outside their tenant.</summary>
    public const int Least = 5;

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
}
