namespace KK.Saas.Questionnaires;

/// <summary>Where a submission stands in its review.</summary>
public enum SubmissionState
{
    /// <summary>Stored, waiting for review.</summary>
    Submitted = 1,

    /// <summary>Sent back to its enumerator with a note; it counts nowhere.</summary>
    Returned = 2,

    /// <summary>Found good.</summary>
    Approved = 3,
}
