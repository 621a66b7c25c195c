using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>The key of a tenant, wrapped by the master key. One row a tenant: the id is the tenant's.</summary>
public sealed class TenantKey : TenantEntity
{
    public TenantKey(TenantId tenantId, byte[] wrapped, DateTime createdAt)
        : base(tenantId, tenantId.Value) => (Wrapped, CreatedAt) = (wrapped, createdAt);

    private TenantKey()
    {
    }

    public byte[] Wrapped { get; private set; } = [];

    public DateTime CreatedAt { get; private set; }
}
