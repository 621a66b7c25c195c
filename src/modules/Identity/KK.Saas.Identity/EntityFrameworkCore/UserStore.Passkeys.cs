using KK.Saas.Core.Identifiers;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

/// <content>Passkeys. The manager saves after each change.</content>
public sealed partial class UserStore : IUserPasskeyStore<User>
{
    public async Task AddOrUpdatePasskeyAsync(User user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await Of(user, passkey.CredentialId).FirstOrDefaultAsync(cancellationToken) is { } known)
        {
            known.Use(now);
            known.SetState(passkey.SignCount, passkey.IsBackedUp);
            return;
        }

        var transports = string.Join(' ', Passkey.KnownTransports.Intersect(passkey.Transports ?? []));
        var made = new Passkey(EntityId.New(), user.Id, passkey.CredentialId, passkey.PublicKey, passkey.Name ?? "", transports, passkey.IsBackupEligible, now);
        made.SetState(passkey.SignCount, passkey.IsBackedUp);
        context.Add(made);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(User user, CancellationToken cancellationToken) =>
        [.. (await context.Set<Passkey>().AsNoTracking().Where(p => p.UserId == user.Id).ToListAsync(cancellationToken)).Select(ToInfo)];

    public Task<User?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        context.Set<User>().FirstOrDefaultAsync(u => context.Set<Passkey>().Any(p => p.UserId == u.Id && p.CredentialId == credentialId), cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Of(user, credentialId).AsNoTracking().FirstOrDefaultAsync(cancellationToken) is { } known ? ToInfo(known) : null;

    public async Task RemovePasskeyAsync(User user, byte[] credentialId, CancellationToken cancellationToken) =>
        context.RemoveRange(await Of(user, credentialId).ToListAsync(cancellationToken));

    private IQueryable<Passkey> Of(User user, byte[] credentialId) => context.Set<Passkey>().Where(p => p.UserId == user.Id && p.CredentialId == credentialId);

    // What the device said when the passkey was made is checked once and not kept. Verification of the owner is demanded of each (PasskeySetup).
    private static UserPasskeyInfo ToInfo(Passkey passkey) => new(
        passkey.CredentialId, passkey.PublicKey, passkey.CreatedAt, (uint)passkey.SignCount, passkey.Transports.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        isUserVerified: true, passkey.IsBackupEligible, passkey.IsBackedUp, attestationObject: [], clientDataJson: []) { Name = passkey.Name };
}
