namespace KK.Saas.Interventions.Loci;

/// <summary>What somebody wrote down about the locus of a year.</summary>
public enum LocusChoiceKind
{
    /// <summary>Planned ahead; binds nobody.</summary>
    Planned = 1,

    /// <summary>Decided.</summary>
    Decided = 2,

    /// <summary>A decision was taken back.</summary>
    Withdrawn = 3,
}
