namespace KK.Saas.Rollups.Domain;

/// <summary>Counts of a region as they are published; null is withheld.</summary>
public sealed record PublishedCounts(int? Registered, int? Completed, int? Refused, int? Absent, int? Moved)
{
    /// <summary>Exact, small ones withheld.</summary>
    public static PublishedCounts Exact(int registered, Figures figures) => Of(registered, figures, count => SmallCells.IsSmall(count) ? null : count);

    /// <summary>Rounded to multiples of five.</summary>
    public static PublishedCounts Rounded(int registered, Figures figures) => Of(registered, figures, count => SmallCells.Round(count));

    private static PublishedCounts Of(int registered, Figures figures, Func<int, int?> show) =>
        new(show(registered), show(figures.Visits[0]), show(figures.Visits[1]), show(figures.Visits[2]), show(figures.Visits[3]));
}
