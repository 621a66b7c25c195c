namespace KK.Saas.Interventions.Teams;

/// <summary>Somebody's part in a meeting, as it was written down then. Stored as JSON: parts may be added, never renamed.</summary>
/// <param name="Id">Of this entry.</param>
/// <param name="MemberId">The member of the team; null for a guest.</param>
/// <param name="Name">The person.</param>
/// <param name="Office">The office that the person stood for.</param>
/// <param name="State">A guest is always present.</param>
/// <param name="RepresentedBy">Who came instead, or empty.</param>
public sealed record Attendance(Guid Id, Guid? MemberId, string Name, string Office, AttendanceState State, string RepresentedBy);
