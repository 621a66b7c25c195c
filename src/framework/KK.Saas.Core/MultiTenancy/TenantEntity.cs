namespace KK.Saas.Core.MultiTenancy;

/// <summary>Base of a tenant-owned entity; its key is (TenantId, Id).</summary>
public abstract class TenantEntity : IMultiTenant
{
    /// <summary>For the database layer only.</summary>
    protected TenantEntity()
    {
    }

    /// <summary>A new entity of a tenant.</summary>
    protected TenantEntity(TenantId tenantId, Guid id)
    {
        TenantId = tenantId;
        Id = id;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }

    /// <summary>The id, unique inside the tenant; made by the caller.</summary>
    public Guid Id { get; private set; }
}
