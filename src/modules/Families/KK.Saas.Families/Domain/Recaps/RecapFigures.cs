namespace KK.Saas.Families.Domain.Recaps;

/// <summary>The counts of a recap row.</summary>
/// <param name="DesilCounts">Ten counts; null where not given.</param>
public sealed record RecapFigures(int TotalFamilies, int? BelowAverage, IReadOnlyList<int?> DesilCounts, int? Unranked);
