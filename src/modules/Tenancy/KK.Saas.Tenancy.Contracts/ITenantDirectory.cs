using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Tenancy;

/// <summary>The tenants, for other modules and hosts; host data that names no family.</summary>
public interface ITenantDirectory
{
    /// <summary>All tenants, by region code.</summary>
    Task<IReadOnlyList<TenantInfo>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>One tenant, or null.</summary>
    Task<TenantInfo?> FindAsync(TenantId id, CancellationToken cancellationToken = default);
}
