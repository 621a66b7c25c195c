namespace KK.Saas.Interventions.Teams;

/// <summary>A meeting in a list.</summary>
/// <param name="Id">Of the meeting.</param>
/// <param name="Title">Its title.</param>
/// <param name="Day">When.</param>
/// <param name="Place">Where.</param>
/// <param name="Decisions">How many decisions it made.</param>
/// <param name="Open">How many of them are open.</param>
public sealed record MeetingListItem(Guid Id, string Title, DateOnly Day, string Place, int Decisions, int Open);
