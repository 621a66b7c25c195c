namespace KK.Saas.Interventions.Teams;

/// <summary>Somebody whom a decree names. Stored as JSON: parts may be added, never renamed.</summary>
/// <param name="Id">Of this entry.</param>
/// <param name="Position">What the person is in the team.</param>
/// <param name="Name">The person.</param>
/// <param name="Office">The office or agency that the person stands for.</param>
/// <param name="UserId">The account, when the person has one.</param>
/// <param name="AgencyId">The agency, when it is one of the city's list.</param>
public sealed record TeamMember(Guid Id, TeamPosition Position, string Name, string Office, Guid? UserId, Guid? AgencyId);
