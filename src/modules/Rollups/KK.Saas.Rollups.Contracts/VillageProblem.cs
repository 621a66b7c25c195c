namespace KK.Saas.Rollups;

/// <summary>An indicator of a kelurahan below the priority threshold.</summary>
/// <param name="Share">The indicator with its counts, withheld where the reader may not see small ones.</param>
/// <param name="Rank">From 1: by families that do not meet it times the distance to the threshold.</param>
public sealed record VillageProblem(IndicatorShare Share, int Rank);
