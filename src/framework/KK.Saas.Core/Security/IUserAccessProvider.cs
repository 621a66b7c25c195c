namespace KK.Saas.Core.Security;

/// <summary>Loads who a login is and what it may do now.</summary>
public interface IUserAccessProvider
{
    /// <summary>
    /// The user, or null when the account is inactive, its security stamp changed since the login, the login was ended or
    /// ran out, or its tenant is suspended. Cached for some seconds, so that a withdrawn right ends within a minute.
    /// </summary>
    Task<CurrentUserInfo?> FindAsync(Guid userId, string securityStamp, Guid sessionId, CancellationToken cancellationToken = default);

    /// <summary>Forgets what is cached of a user, after a change.</summary>
    void Forget(Guid userId);
}
