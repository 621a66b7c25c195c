namespace KK.Saas.Rollups;

/// <summary>A region over the survey years.</summary>
/// <param name="Frame">What is shown; the year is the newest.</param>
/// <param name="Points">Oldest first.</param>
public sealed record RegionTrend(PictureFrame Frame, IReadOnlyList<TrendPoint> Points);
