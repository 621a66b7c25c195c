using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>
/// The keys of a tenant, wrapped by the master key. One row a tenant: the id is the tenant's. The key that wraps families'
/// keys is rotated; the secret of the blind indexes stays, for with another one no number would be found again.
/// </summary>
public sealed class TenantKey : TenantEntity
{
    public TenantKey(TenantId tenantId, byte[] wrapped, byte[] indexWrapped, DateTime createdAt)
        : base(tenantId, tenantId.Value) => (Wrapped, IndexWrapped, CreatedAt) = (wrapped, indexWrapped, createdAt);

    private TenantKey()
    {
    }

    /// <summary>Goes up with each rotation; each family's key says with which it was wrapped.</summary>
    public int Version { get; private set; } = 1;

    public byte[] Wrapped { get; private set; } = [];

    /// <summary>The key before this one, while families' keys are still under it.</summary>
    public byte[]? FormerWrapped { get; private set; }

    public byte[] IndexWrapped { get; private set; } = [];

    public DateTime CreatedAt { get; private set; }

    public DateTime? RotatedAt { get; private set; }

    public void Rotate(byte[] wrapped, DateTime at) => (FormerWrapped, Wrapped, Version, RotatedAt) = (Wrapped, wrapped, Version + 1, at);

    public void DropFormer() => FormerWrapped = null;

    /// <summary>The same keys under another master key.</summary>
    public void Rewrap(byte[] wrapped, byte[]? formerWrapped, byte[] indexWrapped) => (Wrapped, FormerWrapped, IndexWrapped) = (wrapped, formerWrapped, indexWrapped);
}
