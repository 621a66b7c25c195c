namespace KK.Saas.Interventions.Teams;

/// <summary>A member as typed.</summary>
/// <param name="Position">What the person is in the team.</param>
/// <param name="Name">The person, 3 to 100 characters.</param>
/// <param name="Office">The office, up to 150 characters; the agency's name when empty.</param>
/// <param name="UserId">The account, or null.</param>
/// <param name="AgencyId">The agency, or null; office or agency is needed.</param>
public sealed record TeamMemberInput(TeamPosition Position, string Name, string Office, Guid? UserId = null, Guid? AgencyId = null);
