namespace KK.Saas.Questionnaires.Domain;

/// <summary>How the visit of a family stands.</summary>
public sealed record VisitHead(Guid FamilyId, VisitOutcome Outcome, SubmissionState State)
{
    /// <summary>Nothing is left to be done by the enumerator.</summary>
    public bool IsDone => State != SubmissionState.Returned && Outcome != VisitOutcome.Absent;
}
