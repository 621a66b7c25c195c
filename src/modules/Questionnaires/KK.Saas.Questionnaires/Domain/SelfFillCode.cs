using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>Lets the head of one family answer once, without an account.</summary>
public sealed class SelfFillCode : TenantEntity, IAreaScoped
{
    /// <summary>Hexadecimal SHA-256.</summary>
    public const int HashLength = 64;

    public SelfFillCode(TenantId tenantId, Guid id, Guid familyId, RegionCode region, PeriodId period, string codeHash, Guid issuedBy, DateTime nowUtc, TimeSpan lifetime)
        : base(tenantId, id)
    {
        (FamilyId, Region, Period, CodeHash, IssuedBy) = (familyId, region, period, codeHash, issuedBy);
        (IssuedAtUtc, ExpiresAtUtc) = (nowUtc, nowUtc + lifetime);
    }

    private SelfFillCode()
    {
    }

    public Guid FamilyId { get; private set; }

    public RegionCode Region { get; private set; }

    public PeriodId Period { get; private set; }

    public string CodeHash { get; private set; } = "";

    public Guid IssuedBy { get; private set; }

    public DateTime IssuedAtUtc { get; private set; }

    public DateTime ExpiresAtUtc { get; private set; }

    public DateTime? RevokedAtUtc { get; private set; }

    public DateTime? UsedAtUtc { get; private set; }

    /// <summary>Goes up with each change, so that one code cannot be used twice at once.</summary>
    public int Version { get; private set; }

    /// <summary>The draft that was begun with it.</summary>
    public Guid? DraftId { get; private set; }

    public bool IsOpen(DateTime nowUtc) => RevokedAtUtc is null && UsedAtUtc is null && nowUtc < ExpiresAtUtc;

    public void Begin(Guid draftId) => (DraftId, Version) = (draftId, Version + 1);

    public void Use(DateTime nowUtc) => (UsedAtUtc, Version) = (UsedAtUtc ?? nowUtc, Version + 1);

    public void Revoke(DateTime nowUtc) => (RevokedAtUtc, Version) = (RevokedAtUtc ?? nowUtc, Version + 1);
}
