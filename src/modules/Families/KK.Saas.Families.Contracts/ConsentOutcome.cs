namespace KK.Saas.Families;

/// <summary>What the family said.</summary>
public enum ConsentOutcome
{
    /// <summary>Agreed.</summary>
    Given = 1,

    /// <summary>Did not agree; counts in coverage, nothing is asked.</summary>
    Refused = 2,

    /// <summary>Took the consent back: processing stops at once, at the latest within 3 × 24 hours (Pasal 40).</summary>
    Withdrawn = 3,
}
