namespace KK.Saas.Rollups.Domain;

/// <summary>
/// Says which indicators and bands of which rounded part are withheld, because together with the exact whole they would narrow a small count
/// down (<see cref="RoundedParts"/>).
/// </summary>
public sealed class RoundingGuard
{
    private readonly bool[] _categories;
    private readonly List<bool[]> _indicators;

    private RoundingGuard(bool[] categories, List<bool[]> indicators) => (_categories, _indicators) = (categories, indicators);

    /// <param name="parts">Parts that share out all families of the whole.</param>
    public static RoundingGuard Of(IReadOnlyList<Figures> parts)
    {
        if (parts.Count == 0) return new RoundingGuard([], []);
        return new RoundingGuard(
            RoundedParts.Shown([.. parts.Select(p => p.Categories)]),
            [.. Enumerable.Range(0, parts[0].Applicable.Length).Select(i => RoundedParts.Shown([.. parts.Select(p => p.PartsOf(i))]))]);
    }

    public bool ShowsCategories(int part) => _categories[part];

    public bool ShowsIndicator(int part, int indicator) => _indicators[indicator][part];
}
