namespace KK.Saas.Interventions.Teams;

/// <summary>A decision that is not done yet.</summary>
/// <param name="MeetingId">Where it was made.</param>
/// <param name="MeetingTitle">Title of that meeting.</param>
/// <param name="Decision">The decision.</param>
/// <param name="IsOverdue">Its last day is over.</param>
public sealed record OpenDecision(Guid MeetingId, string MeetingTitle, MeetingDecision Decision, bool IsOverdue);
