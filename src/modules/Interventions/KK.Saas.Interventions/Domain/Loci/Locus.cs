using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Domain.Loci;

/// <summary>A kelurahan or desa that a fiscal year's work goes to: planned ahead, or decided.</summary>
public sealed class Locus : TenantEntity, IAreaScoped
{
    public const int MaxReasonLength = 1000;

    public Locus(TenantId tenantId, Guid id, RegionCode region, FiscalYear year)
        : base(tenantId, id) => (Region, Year) = (region, year);

    private Locus()
    {
    }

    public RegionCode Region { get; private set; }

    public FiscalYear Year { get; private set; }

    public LocusState State { get; private set; } = LocusState.Proposed;

    /// <summary>Only goes forward: what was surveyed stays surveyed when the plan is agreed.</summary>
    public void Reach(LocusState state) => State = state > State ? state : State;
}
