namespace KK.Saas.Interventions.Teams;

/// <summary>The attendance of one member.</summary>
/// <param name="MemberId">A member of the team that is in force on the meeting's day.</param>
/// <param name="State">Null leaves it open.</param>
/// <param name="RepresentedBy">Who came instead, up to 100 characters; needed when represented.</param>
public sealed record AttendanceInput(Guid MemberId, AttendanceState? State, string RepresentedBy);
