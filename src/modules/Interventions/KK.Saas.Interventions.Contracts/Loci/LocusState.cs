namespace KK.Saas.Interventions.Loci;

/// <summary>How far a locus (the kelurahan or desa of a fiscal year) has come.</summary>
public enum LocusState
{
    /// <summary>Planned ahead, not decided.</summary>
    Proposed = 1,

    /// <summary>Decided for the fiscal year.</summary>
    Decided = 2,

    /// <summary>Its families were surveyed.</summary>
    Surveyed = 3,

    /// <summary>Its plan was agreed.</summary>
    Planned = 4,

    /// <summary>Activities are done or under way.</summary>
    Intervened = 5,

    /// <summary>The province assessed it.</summary>
    Assessed = 6,
}
