namespace KK.Saas.Interventions.Teams;

/// <summary>Meetings and what is left to do from them.</summary>
/// <param name="Open">Decisions that are not done, the most overdue first.</param>
/// <param name="Meetings">Newest first.</param>
public sealed record MeetingList(IReadOnlyList<OpenDecision> Open, IReadOnlyList<MeetingListItem> Meetings);
