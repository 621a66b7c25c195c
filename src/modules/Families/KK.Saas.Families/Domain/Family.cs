using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain;

/// <summary>A family of the register. It may lack a No. KK: poor families outside the national registers are here too.</summary>
public sealed class Family : TenantEntity, IAreaScoped
{
    public const int MaxReasonLength = 200;

    private readonly List<FamilyMember> _members = [];

    public Family(TenantId tenantId, Guid id, HousePlace place)
        : base(tenantId, id) => MoveTo(place);

    private Family()
    {
    }

    public RegionCode Region { get; private set; }

    public string Rt { get; private set; } = "";

    public string Rw { get; private set; } = "";

    public string HouseNumber { get; private set; } = "";

    public string HouseOrder { get; private set; } = "";

    /// <summary>Encrypted, as all byte arrays here.</summary>
    public byte[] HeadName { get; private set; } = [];

    public byte[]? Address { get; private set; }

    public byte[]? Phone { get; private set; }

    public byte[]? CardNumber { get; private set; }

    /// <summary>Unique among the active families of the tenant.</summary>
    public string? CardNumberIndex { get; private set; }

    public int? DesilTenth { get; private set; }

    public WelfareSource? DesilSource { get; private set; }

    public DateOnly? DesilDate { get; private set; }

    public bool IsActive { get; private set; } = true;

    public string? DeactivationReason { get; private set; }

    public DateTime? DeactivatedAt { get; private set; }

    /// <summary>The family asked that its data rest: no survey, no referral until it is lifted.</summary>
    public bool IsRestricted { get; private set; }

    /// <summary>When its data were erased; only the place in the kelurahan is left, for the sums.</summary>
    public DateTime? ErasedAt { get; private set; }

    /// <summary>Goes up with each change of the family or a member.</summary>
    public int Version { get; private set; } = 1;

    public IReadOnlyList<FamilyMember> Members => _members;

    /// <summary>The member who is the head; null while none is entered.</summary>
    public FamilyMember? Head => _members.Find(m => m is { IsRemoved: false, Relation: FamilyRelation.Head });

    public void MoveTo(HousePlace place) =>
        (Region, Rt, Rw, HouseNumber, HouseOrder) = (place.Village, place.Rt, place.Rw, place.HouseNumber, place.HouseOrder);

    public void SetHeadName(byte[] headName) => HeadName = headName;

    public void SetContact(byte[]? address, byte[]? phone) => (Address, Phone) = (address, phone);

    public void SetCardNumber(SealedNumber? number) => (CardNumber, CardNumberIndex) = (number?.Box, number?.Index);

    public void Rank(Desil? desil) => (DesilTenth, DesilSource, DesilDate) = (desil?.Tenth, desil?.Source, desil?.On);

    /// <exception cref="BusinessException">Somebody changed the family since.</exception>
    public void BeginChange(int version)
    {
        if (version != Version) throw new BusinessException("Families:ChangedMeanwhile");
        BeginChange();
    }

    public void BeginChange()
    {
        if (!IsActive) throw new BusinessException("Families:NotActive");
        Version++;
    }

    public void Deactivate(string reason, DateTime at)
    {
        var text = reason.Trim();
        if (text.Length is 0 or > MaxReasonLength) throw new BusinessException("Families:ReasonNeeded", MaxReasonLength);
        BeginChange();
        (IsActive, DeactivationReason, DeactivatedAt) = (false, text, at);
        foreach (var member in _members) member.FollowFamily(IsActive);
    }

    public void Reactivate()
    {
        if (IsActive) return;
        if (ErasedAt is not null) throw new BusinessException("Families:Erased");
        (IsActive, DeactivationReason, DeactivatedAt) = (true, null, null);
        Version++;
        foreach (var member in _members) member.FollowFamily(IsActive);
    }

    public void Restrict(bool restricted)
    {
        if (IsRestricted == restricted) return;
        IsRestricted = restricted;
        Version++;
    }

    /// <summary>Takes away all that tells who the family is. The sums of the kelurahan stand on facts of their own and stay.</summary>
    public void Erase(DateTime at)
    {
        (HeadName, Address, Phone, CardNumber, CardNumberIndex) = ([], null, null, null, null);
        (Rt, Rw, HouseNumber, HouseOrder) = ("000", "", "", "");
        (DesilTenth, DesilSource, DesilDate) = (null, null, null);
        (IsActive, DeactivationReason, DeactivatedAt, ErasedAt) = (false, null, DeactivatedAt ?? at, at);
        Version++;
        foreach (var member in _members) member.Erase();
    }

    public FamilyMember AddMember(Guid id)
    {
        BeginChange();
        var member = new FamilyMember(TenantId, id, Id);
        _members.Add(member);
        return member;
    }

    /// <exception cref="EntityNotFoundException">The family has no such member.</exception>
    public FamilyMember Member(Guid id) => _members.Find(m => m.Id == id) ?? throw new EntityNotFoundException(nameof(FamilyMember));

    /// <exception cref="BusinessException">There is another head.</exception>
    public void CheckOneHead()
    {
        if (_members.Count(m => m is { IsRemoved: false, Relation: FamilyRelation.Head }) > 1) throw new BusinessException("Families:OneHead");
    }
}
