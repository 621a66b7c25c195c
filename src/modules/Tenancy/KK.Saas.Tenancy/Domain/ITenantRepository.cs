using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Tenancy.Domain;

/// <summary>The stored tenants.</summary>
public interface ITenantRepository
{
    Task<IReadOnlyList<Tenant>> ListAsync(CancellationToken cancellationToken = default);

    Task<Tenant?> FindAsync(TenantId id, CancellationToken cancellationToken = default);

    void Add(Tenant tenant);
}
