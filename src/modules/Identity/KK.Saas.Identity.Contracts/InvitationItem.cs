namespace KK.Saas.Identity;

/// <summary>An open invitation.</summary>
/// <param name="Id">The invitation.</param>
/// <param name="DisplayName">Whom it is for.</param>
/// <param name="Roles">What they will hold.</param>
/// <param name="CreatedBy">Login name of who made it.</param>
/// <param name="ExpiresAt">UTC.</param>
public sealed record InvitationItem(Guid Id, string DisplayName, IReadOnlyList<string> Roles, string CreatedBy, DateTime ExpiresAt);
