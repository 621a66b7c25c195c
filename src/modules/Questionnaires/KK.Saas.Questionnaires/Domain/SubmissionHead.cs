namespace KK.Saas.Questionnaires.Domain;

/// <summary>A submission without its answers.</summary>
public sealed record SubmissionHead(Guid FamilyId, VisitOutcome Outcome, SubmissionState State, DateTime SubmittedAtUtc, byte[]? Note);
