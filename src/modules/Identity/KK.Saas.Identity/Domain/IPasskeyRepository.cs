namespace KK.Saas.Identity.Domain;

/// <summary>Passkeys of accounts. They come in through ASP.NET Core Identity's store.</summary>
public interface IPasskeyRepository
{
    /// <summary>The oldest first.</summary>
    Task<IReadOnlyList<Passkey>> ListAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<bool> AnyAsync(Guid userId, CancellationToken cancellationToken = default);

    void RemoveRange(IEnumerable<Passkey> passkeys);
}
