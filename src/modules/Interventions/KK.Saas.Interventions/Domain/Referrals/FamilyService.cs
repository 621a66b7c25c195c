using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Domain.Referrals;

/// <summary>A family got an intervention. Activities that reached families by name count beside these rows; FamilyServices reads both.</summary>
public sealed class FamilyService : TenantEntity, IAreaScoped
{
    public FamilyService(TenantId tenantId, Guid id, Referral referral, DateOnly day)
        : base(tenantId, id) =>
        (FamilyId, Region, InterventionId, AgencyId, ReferralId, Day) = (referral.FamilyId, referral.Region, referral.InterventionId, referral.AgencyId, referral.Id, day);

    private FamilyService()
    {
    }

    public Guid FamilyId { get; private set; }

    /// <summary>Where the family lived when it was referred.</summary>
    public RegionCode Region { get; private set; }

    public Guid InterventionId { get; private set; }

    public Guid AgencyId { get; private set; }

    public Guid ReferralId { get; private set; }

    public DateOnly Day { get; private set; }
}
