namespace KK.Saas.Interventions.Teams;

/// <summary>What a meeting decided. Stored as JSON: parts may be added, never renamed.</summary>
/// <param name="Id">Of the decision.</param>
/// <param name="Text">What shall be done.</param>
/// <param name="Owner">Who does it, as called on the meeting's day.</param>
/// <param name="AgencyId">The agency, when an agency does it.</param>
/// <param name="MemberId">The member of the team, when a member does it.</param>
/// <param name="DueOn">The last day.</param>
/// <param name="DoneOn">When it was done; null while it is open.</param>
/// <param name="DoneNote">What came of it, or empty.</param>
public sealed record MeetingDecision(
    Guid Id, string Text, string Owner, Guid? AgencyId, Guid? MemberId, DateOnly DueOn, DateOnly? DoneOn = null, string DoneNote = "")
{
    /// <summary>Open, and its last day is over.</summary>
    public bool IsOverdueOn(DateOnly day) => DoneOn is null && DueOn < day;
}
