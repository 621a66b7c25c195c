namespace KK.Saas.Interventions.Evaluations;

/// <summary>What became of an indicator in the same families. The first four parts are those that it concerns in both surveys.</summary>
/// <param name="StayedMet">Met before and after.</param>
/// <param name="NewlyMet">Not met before, met after.</param>
/// <param name="Lost">Met before, not met after.</param>
/// <param name="StayedUnmet">Met neither time.</param>
/// <param name="NotApplicable">Does not concern the family in at least one survey.</param>
public sealed record IndicatorCounts(int StayedMet, int NewlyMet, int Lost, int StayedUnmet, int NotApplicable)
{
    /// <summary>Families that it concerns in both surveys: the denominator.</summary>
    public int Applicable => StayedMet + NewlyMet + Lost + StayedUnmet;

    /// <summary>Of them, met before.</summary>
    public int MetBefore => StayedMet + Lost;

    /// <summary>Of them, met after.</summary>
    public int MetAfter => StayedMet + NewlyMet;
}
