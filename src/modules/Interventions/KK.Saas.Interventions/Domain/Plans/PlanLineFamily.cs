using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>A family that a planned activity aims at by name.</summary>
public sealed class PlanLineFamily : TenantEntity, IAreaScoped
{
    public PlanLineFamily(TenantId tenantId, Guid id, Guid lineId, RegionCode region, Guid familyId)
        : base(tenantId, id) => (LineId, Region, FamilyId) = (lineId, region, familyId);

    private PlanLineFamily()
    {
    }

    public Guid LineId { get; private set; }

    /// <summary>The kelurahan or desa of the plan.</summary>
    public RegionCode Region { get; private set; }

    public Guid FamilyId { get; private set; }
}
