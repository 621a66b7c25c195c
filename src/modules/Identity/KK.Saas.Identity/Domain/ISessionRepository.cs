namespace KK.Saas.Identity.Domain;

/// <summary>Logins and recovery codes of accounts.</summary>
public interface ISessionRepository
{
    Task<IReadOnlyList<UserSession>> ListLiveAsync(Guid userId, DateTime now, CancellationToken cancellationToken = default);

    Task<UserSession?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    void Add(UserSession session);

    /// <summary>Takes the place of all codes that the user had.</summary>
    Task ReplaceCodesAsync(Guid userId, IEnumerable<string> hashes, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<RecoveryCode>> ListCodesAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<int> CountCodesAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>Takes a code away; false when it is gone already.</summary>
    Task<bool> TakeCodeAsync(Guid id, CancellationToken cancellationToken = default);
}
