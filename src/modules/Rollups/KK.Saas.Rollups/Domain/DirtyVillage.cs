using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups.Domain;

/// <summary>
/// Says that a kelurahan's sums are out of date. Rows are only added; the worker deletes the ids that it read, so a
/// change that comes while it counts leaves its own row and is counted next.
/// </summary>
public sealed class DirtyVillage : TenantEntity, IAreaScoped
{
    public DirtyVillage(TenantId tenantId, Guid id, PeriodId period, RegionCode region)
        : base(tenantId, id) => (Period, Region) = (period, region);

    private DirtyVillage()
    {
    }

    public PeriodId Period { get; private set; }

    public RegionCode Region { get; private set; }
}
