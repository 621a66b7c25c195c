namespace KK.Saas.Families;

/// <summary>Takes part in the caller's transaction: consent is recorded together with what rests on it.</summary>
public interface IConsentRecorder
{
    /// <summary>Adds a line to the family's history; stored when the caller saves.</summary>
    /// <param name="familyId">The family.</param>
    /// <param name="outcome">What it said.</param>
    /// <param name="wording">Version of the wording, at most 60 characters.</param>
    /// <param name="recordedBy">Who recorded it; null for self-fill.</param>
    void Record(Guid familyId, ConsentOutcome outcome, string wording, Guid? recordedBy);
}
