using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Families.Domain;

/// <summary>A person of a family.</summary>
public sealed class FamilyMember : TenantEntity
{
    private const int MaxAge = 130;

    internal FamilyMember(TenantId tenantId, Guid id, Guid familyId)
        : base(tenantId, id) => FamilyId = familyId;

    private FamilyMember()
    {
    }

    public Guid FamilyId { get; private set; }

    /// <summary>Encrypted.</summary>
    public byte[] Name { get; private set; } = [];

    /// <summary>Encrypted.</summary>
    public byte[]? Nik { get; private set; }

    /// <summary>Unique among the active members of active families of the tenant.</summary>
    public string? NikIndex { get; private set; }

    public Sex Sex { get; private set; }

    public DateOnly BirthDate { get; private set; }

    public FamilyRelation Relation { get; private set; }

    public MaritalStatus MaritalStatus { get; private set; }

    public bool HasDisability { get; private set; }

    public bool IsRemoved { get; private set; }

    /// <summary>Neither the member nor the family was taken out: the NIK is in use.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Full years on a day; negative before birth.</summary>
    public static int AgeOn(DateOnly birthDate, DateOnly day) =>
        day.Year - birthDate.Year - ((day.Month, day.Day).CompareTo((birthDate.Month, birthDate.Day)) < 0 ? 1 : 0);

    public void SetName(byte[] name) => Name = name;

    public void SetNik(SealedNumber? number) => (Nik, NikIndex) = (number?.Box, number?.Index);

    /// <exception cref="BusinessException">A value is out of range.</exception>
    public void Describe(MemberInput input, DateOnly today)
    {
        if (!Enum.IsDefined(input.Sex) || !Enum.IsDefined(input.Relation) || !Enum.IsDefined(input.MaritalStatus)) throw new BusinessException("Families:MemberIncomplete");
        if (input.BirthDate > today || AgeOn(input.BirthDate, today) > MaxAge) throw new BusinessException("Families:BirthDate");
        (Sex, BirthDate, Relation, MaritalStatus, HasDisability) = (input.Sex, input.BirthDate, input.Relation, input.MaritalStatus, input.HasDisability);
    }

    internal void Erase()
    {
        (Name, Nik, NikIndex, IsActive) = ([], null, null, false);
        // The year alone tells nobody; the day of birth with the kelurahan might.
        (BirthDate, HasDisability) = (new DateOnly(BirthDate.Year, 1, 1), false);
    }

    public void Remove() => (IsRemoved, IsActive) = (true, false);

    public void Restore() => (IsRemoved, IsActive) = (false, true);

    internal void FollowFamily(bool familyIsActive) => IsActive = familyIsActive && !IsRemoved;
}
