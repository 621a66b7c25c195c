using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <summary>Links accounts of the government's identity provider to accounts here, and finds them.</summary>
public sealed class ExternalLoginDesk(IUserRepository users, IUnitOfWork unitOfWork)
{
    public async Task<User?> FindAsync(string issuer, string subject, CancellationToken cancellationToken = default) =>
        await users.FindExternalAsync(issuer, subject, cancellationToken) is { } login && await users.FindAsync(login.UserId, cancellationToken) is { IsActive: true } user ? user : null;

    /// <returns>False when the account there is linked to somebody else here.</returns>
    public Task<bool> LinkAsync(string issuer, string subject, Guid userId, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (issuer.Length > ExternalLogin.MaxLength || subject.Length > ExternalLogin.MaxLength) return false;
        if (await users.FindExternalAsync(issuer, subject, token) is { } login) return login.UserId == userId;
        users.Add(new ExternalLogin(EntityId.New(), issuer, subject, userId));
        return true;
    }, cancellationToken);
}
