namespace KK.Saas.Rollups;

/// <summary>An indicator of a kelurahan below the priority threshold.</summary>
/// <param name="Share">The indicator with its counts, withheld where the reader may not see small ones.</param>
/// <param name="Rank">From 1: by <see cref="Priority"/>, highest first.</param>
/// <param name="Weight">Share of the indicator in the index, above 0 to 1.</param>
/// <param name="ThresholdPercent">0 to 100.</param>
public sealed record VillageProblem(IndicatorShare Share, int Rank, decimal Weight, decimal ThresholdPercent)
{
    /// <summary>Percentage points up to the threshold, above 0; null when withheld.</summary>
    public decimal? Distance => ThresholdPercent - Share.Percent;

    /// <summary>Families that do not meet it times the distance times the weight; null when withheld.</summary>
    public decimal? Priority => Share.NotMet * Distance * Weight;
}
