using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>The plan (rencana aksi) of a locus for two fiscal years.</summary>
public sealed class Plan : TenantEntity, IAreaScoped
{
    public Plan(TenantId tenantId, Guid id, Guid locusId, RegionCode region, FiscalYear firstYear)
        : base(tenantId, id) => (LocusId, Region, FirstYear) = (locusId, region, firstYear);

    private Plan()
    {
    }

    public Guid LocusId { get; private set; }

    public RegionCode Region { get; private set; }

    /// <summary>The first of its two fiscal years.</summary>
    public FiscalYear FirstYear { get; private set; }

    public FiscalYear LastYear => FirstYear.Next;

    public PlanState State { get; private set; } = PlanState.Draft;

    public void Become(PlanState state) => State = state;
}
