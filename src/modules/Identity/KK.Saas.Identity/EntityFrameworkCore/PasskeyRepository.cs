using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IPasskeyRepository" />
public sealed class PasskeyRepository(SaasDbContext context) : IPasskeyRepository
{
    public async Task<IReadOnlyList<Passkey>> ListAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<Passkey>().Where(p => p.UserId == userId).OrderBy(p => p.CreatedAt).ToListAsync(cancellationToken);

    public Task<bool> AnyAsync(Guid userId, CancellationToken cancellationToken = default) =>
        context.Set<Passkey>().AnyAsync(p => p.UserId == userId, cancellationToken);

    public void RemoveRange(IEnumerable<Passkey> passkeys) => context.RemoveRange(passkeys);
}
