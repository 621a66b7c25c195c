namespace KK.Saas.Identity;

/// <summary>A login that was just opened; goes into the cookie and nowhere else.</summary>
/// <param name="UserId">Whose login.</param>
/// <param name="SecurityStamp">Of the account.</param>
/// <param name="SessionId">The login.</param>
public sealed record OpenedSession(Guid UserId, string SecurityStamp, Guid SessionId);
