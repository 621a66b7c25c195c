namespace KK.Saas.Interventions.Agencies;

/// <summary>A user who could work in an agency.</summary>
/// <param name="UserId">The account.</param>
/// <param name="UserName">Login name.</param>
/// <param name="Name">Display name.</param>
/// <param name="CanBeHead">Whether the roles let the user decide on reports.</param>
public sealed record AgencyCandidate(Guid UserId, string UserName, string Name, bool CanBeHead);
