using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain;

/// <summary>The blind index of one word of a name in a family: the search by name reads these.</summary>
public sealed class FamilyNameKey : TenantEntity
{
    public const int WordIndexLength = 44;

    public FamilyNameKey(TenantId tenantId, Guid id, Guid familyId, string wordIndex)
        : base(tenantId, id) => (FamilyId, WordIndex) = (familyId, wordIndex);

    private FamilyNameKey()
    {
    }

    public Guid FamilyId { get; private set; }

    public string WordIndex { get; private set; } = "";
}
