namespace KK.Saas.Interventions.Loci;

/// <summary>What is known of a kelurahan when it is chosen.</summary>
/// <param name="IndexTenThousandths">Mean index of the survey, 0 to 1,000,000; null without a scored family.</param>
/// <param name="BelowAveragePercent">Share of KK below average in the newest recap, two decimals; null when not given.</param>
/// <param name="Vulnerable">Families in the lowest band; null without a scored family.</param>
public sealed record LocusFigures(int? IndexTenThousandths, decimal? BelowAveragePercent, int? Vulnerable)
{
    /// <summary>Nothing is known.</summary>
    public static LocusFigures None { get; } = new(null, null, null);
}
