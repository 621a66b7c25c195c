using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>The change of one group less that of another, over families that answered twice.</summary>
public static class DifferenceInDifferences
{
    /// <summary>Of the standard normal distribution, for 95%.</summary>
    private const decimal Z = 1.96m;

    /// <summary>Null when a group is empty.</summary>
    /// <param name="locus">Families of the locus.</param>
    /// <param name="others">Families elsewhere.</param>
    /// <param name="unit">What one point is in the sums.</param>
    public static DifferenceOfChanges? Estimate(ChangeSums locus, ChangeSums others, decimal unit)
    {
        if (locus.Mean(unit) is not { } here || others.Mean(unit) is not { } there) return null;
        var difference = new DifferenceOfChanges(here, there, null);
        if (Math.Min(locus.Count, others.Count) < DifferenceOfChanges.LeastForInterval) return difference;
        var half = Z * (decimal)Math.Sqrt((double)(locus.SquaredError(unit) + others.SquaredError(unit)));
        return difference with { Interval = new Interval(difference.Value - half, difference.Value + half) };
    }
}
