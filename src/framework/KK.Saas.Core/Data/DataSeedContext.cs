using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Core.Data;

/// <summary>What a seed run is for.</summary>
/// <param name="Tenant">The tenant, or null while the host is seeded.</param>
public sealed record DataSeedContext(TenantId? Tenant)
{
    /// <summary>True while the host is seeded.</summary>
    public bool IsHost => Tenant is null;
}
