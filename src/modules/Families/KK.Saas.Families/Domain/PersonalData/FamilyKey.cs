using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>The key of a family, wrapped by its tenant's. The id is the family's.</summary>
public sealed class FamilyKey : TenantEntity
{
    public FamilyKey(TenantId tenantId, Guid familyId, byte[] wrapped, int tenantKeyVersion)
        : base(tenantId, familyId) => (Wrapped, TenantKeyVersion) = (wrapped, tenantKeyVersion);

    private FamilyKey()
    {
    }

    /// <summary>Null once the key was destroyed: what it protected can never be read again.</summary>
    public byte[]? Wrapped { get; private set; }

    /// <summary>The version of the tenant's key that wraps it.</summary>
    public int TenantKeyVersion { get; private set; }

    /// <summary>Guards each change: a rotation must not bring back a key that was destroyed meanwhile.</summary>
    public int Revision { get; private set; }

    public DateTime? DestroyedAt { get; private set; }

    public void Destroy(DateTime at)
    {
        if (Wrapped is null) return;
        (Wrapped, DestroyedAt, Revision) = (null, at, Revision + 1);
    }

    public void Rewrap(byte[] wrapped, int tenantKeyVersion) => (Wrapped, TenantKeyVersion, Revision) = (wrapped, tenantKeyVersion, Revision + 1);
}
