namespace KK.Saas.Interventions.Loci;

/// <summary>How the planner ranks and proposes.</summary>
/// <param name="Mix">What kelurahan are ranked by.</param>
/// <param name="RestYears">A kelurahan that was the locus in so many years before is not proposed again, 0 to 10.</param>
public sealed record LocusQuery(LocusMix Mix, int RestYears = LocusQuery.DefaultRest)
{
    /// <summary>Rest when nothing else is said, in years.</summary>
    public const int DefaultRest = 3;

    /// <summary>Longest rest, in years.</summary>
    public const int MaxRest = 10;
}
