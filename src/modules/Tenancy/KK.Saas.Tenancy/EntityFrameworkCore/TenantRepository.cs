using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Tenancy.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Tenancy.EntityFrameworkCore;

public sealed class TenantRepository(SaasDbContext context) : ITenantRepository
{
    public async Task<IReadOnlyList<Tenant>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Tenant>().OrderBy(t => t.Region).ToListAsync(cancellationToken);

    public Task<Tenant?> FindAsync(TenantId id, CancellationToken cancellationToken = default) =>
        context.Set<Tenant>().FirstOrDefaultAsync(t => t.Id == id, cancellationToken);

    public void Add(Tenant tenant) => context.Add(tenant);
}
