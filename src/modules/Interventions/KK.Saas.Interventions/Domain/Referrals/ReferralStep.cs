using KK.Saas.Core.MultiTenancy;
using KK.Saas.Interventions.Referrals;

namespace KK.Saas.Interventions.Domain.Referrals;

/// <summary>A step of a referral: who did what when.</summary>
public sealed class ReferralStep : TenantEntity
{
    public ReferralStep(TenantId tenantId, Guid id, ReferralState state, DateOnly day, DateTime atUtc, Guid byUserId, byte[]? note)
        : base(tenantId, id) => (State, Day, AtUtc, ByUserId, Note) = (state, day, atUtc, byUserId, note);

    private ReferralStep()
    {
    }

    public Guid ReferralId { get; private set; }

    public ReferralState State { get; private set; } = ReferralState.Sent;

    public DateOnly Day { get; private set; }

    public DateTime AtUtc { get; private set; }

    public Guid ByUserId { get; private set; }

    /// <summary>Encrypted with the family's key.</summary>
    public byte[]? Note { get; private set; }
}
