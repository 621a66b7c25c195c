namespace KK.Saas.Core.Security;

/// <summary>Loads what a machine client may do now.</summary>
public interface IClientAccessProvider
{
    /// <summary>The client as a user without an account, or null when it was revoked or its city is suspended.</summary>
    Task<CurrentUserInfo?> FindAsync(Guid clientId, IReadOnlyCollection<string> scopes, CancellationToken cancellationToken = default);

    /// <summary>Forgets what is cached of a client, after a change.</summary>
    void Forget(Guid clientId);
}
