namespace KK.Saas.Interventions.Agencies;

/// <summary>A user who works in an agency.</summary>
/// <param name="UserId">The account.</param>
/// <param name="Name">Display name.</param>
/// <param name="IsHead">Decides on reports.</param>
public sealed record AgencyPerson(Guid UserId, string Name, bool IsHead);
