using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>The key of a family, wrapped by its tenant's. The id is the family's.</summary>
public sealed class FamilyKey : TenantEntity
{
    public FamilyKey(TenantId tenantId, Guid familyId, byte[] wrapped)
        : base(tenantId, familyId) => Wrapped = wrapped;

    private FamilyKey()
    {
    }

    /// <summary>Null once the key was destroyed: what it protected can never be read again.</summary>
    public byte[]? Wrapped { get; private set; }

    public DateTime? DestroyedAt { get; private set; }

    public void Destroy(DateTime at)
    {
        if (Wrapped is null) return;
        (Wrapped, DestroyedAt) = (null, at);
    }
}
