using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Teams;

/// <summary>The record of a meeting.</summary>
/// <param name="Id">Of the meeting.</param>
/// <param name="Facts">Title, day, place, agenda.</param>
/// <param name="Team">Members of the team in force on its day, for the list of attendance.</param>
/// <param name="Attendance">Members as in the decree, then guests.</param>
/// <param name="Decisions">As entered.</param>
/// <param name="Commitments">As entered.</param>
/// <param name="Files">Attachments.</param>
/// <param name="Today">Today in WITA: what is open and due before it is overdue.</param>
public sealed record MeetingDetail(
    Guid Id, MeetingInput Facts, IReadOnlyList<TeamMember> Team, IReadOnlyList<Attendance> Attendance, IReadOnlyList<MeetingDecision> Decisions,
    IReadOnlyList<Commitment> Commitments, IReadOnlyList<FileItem> Files, DateOnly Today);
