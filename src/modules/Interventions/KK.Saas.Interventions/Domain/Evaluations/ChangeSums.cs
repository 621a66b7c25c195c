using KK.Saas.Interventions.Evaluations;

namespace KK.Saas.Interventions.Domain.Evaluations;

/// <summary>Sums over families that answered twice, in whole numbers, from which means and their spread follow exactly.</summary>
/// <param name="Count">Families.</param>
/// <param name="Before">Sum of what they had before.</param>
/// <param name="After">Sum of what they had after.</param>
/// <param name="Squares">Sum of the squares of each family's change.</param>
public readonly record struct ChangeSums(int Count, long Before, long After, long Squares)
{
    public ChangeSums With(int before, int after)
    {
        long change = after - before;
        return new ChangeSums(Count + 1, Before + before, After + after, Squares + (change * change));
    }

    /// <summary>Means in points; null without families.</summary>
    /// <param name="unit">What one point is in the sums.</param>
    public MeanChange? Mean(decimal unit) => Count == 0 ? null : new MeanChange(Count, Before / unit / Count, After / unit / Count);

    /// <summary>Square of the standard error of the mean change, in points squared: the sample variance divided by the families; 2 or more.</summary>
    public decimal SquaredError(decimal unit)
    {
        var mean = (decimal)(After - Before) / Count;
        return (Squares - (Count * mean * mean)) / (Count - 1) / Count / (unit * unit);
    }
}
