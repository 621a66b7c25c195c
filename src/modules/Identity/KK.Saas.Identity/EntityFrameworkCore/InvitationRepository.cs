using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IInvitationRepository" />
public sealed class InvitationRepository(SaasDbContext context) : IInvitationRepository
{
    public async Task<IReadOnlyList<Invitation>> ListOpenAsync(TenantId? tenant, DateTime now, CancellationToken cancellationToken = default) =>
        await context.Set<Invitation>().AsNoTracking().Where(i => i.Tenant == tenant && i.ClosedAt == null && i.ExpiresAt > now).OrderByDescending(i => i.ExpiresAt).ToListAsync(cancellationToken);

    public Task<Invitation?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Invitation>().FirstOrDefaultAsync(i => i.Id == id, cancellationToken);

    public Task<Invitation?> FindByHashAsync(string hash, CancellationToken cancellationToken = default) => context.Set<Invitation>().FirstOrDefaultAsync(i => i.CodeHash == hash, cancellationToken);

    public void Add(Invitation invitation) => context.Add(invitation);
}
