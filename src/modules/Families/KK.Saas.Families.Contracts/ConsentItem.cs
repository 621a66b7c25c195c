namespace KK.Saas.Families;

/// <summary>A line of a family's consent history; lines are added and never changed.</summary>
/// <param name="Ground">Legal ground.</param>
/// <param name="Outcome">What the family said.</param>
/// <param name="Wording">Version of the wording that was read out: the instrument's.</param>
/// <param name="At">UTC.</param>
/// <param name="RecordedBy">Display name of who recorded it; empty for self-fill.</param>
public sealed record ConsentItem(LegalGround Ground, ConsentOutcome Outcome, string Wording, DateTime At, string RecordedBy);
