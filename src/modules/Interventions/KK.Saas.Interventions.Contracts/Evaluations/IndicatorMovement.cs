namespace KK.Saas.Interventions.Evaluations;

/// <summary>An indicator before and after.</summary>
/// <param name="Code">Such as "D1.1.1"; what joins the two surveys, whose instruments may differ.</param>
/// <param name="LabelId">Indonesian name.</param>
/// <param name="LabelEn">English name.</param>
/// <param name="Presence">Where it was asked.</param>
/// <param name="Counts">Null when it was asked once only, or when withheld: a part is 1 to 4 and the reader may not see the indicator of a single family.</param>
/// <param name="IsWithheld">Whether the counts are withheld.</param>
/// <param name="Spent">Whole rupiah spent on interventions that repair it; they may repair others too.</param>
public sealed record IndicatorMovement(string Code, string LabelId, string LabelEn, IndicatorPresence Presence, IndicatorCounts? Counts, bool IsWithheld, long Spent)
{
    /// <summary>The share that meets it; null without counts or when it concerns nobody.</summary>
    public MeanChange? Share { get; init; }

    /// <summary>Beside other kelurahan; null when there is nothing to compare with, or when withheld.</summary>
    public DifferenceOfChanges? Difference { get; init; }

    /// <summary>Whole rupiah for each family that newly meets it; null when none does or nothing was spent.</summary>
    public long? CostPerNewlyMet => Counts is { NewlyMet: > 0 and var families } && Spent > 0 ? Spent / families : null;
}
