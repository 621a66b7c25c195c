using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Domain.Loci;

/// <summary>A kelurahan or desa that a fiscal year's work goes to, once decided. What was planned ahead and why it was chosen stand in its choices.</summary>
public sealed class Locus : TenantEntity, IAreaScoped
{
    public Locus(TenantId tenantId, Guid id, RegionCode region, FiscalYear year)
        : base(tenantId, id) => (Region, Year) = (region, year);

    private Locus()
    {
    }

    public RegionCode Region { get; private set; }

    public FiscalYear Year { get; private set; }

    public LocusState State { get; private set; } = LocusState.Proposed;

    /// <summary>The decision was taken back: it is the locus no more, and what was written about it stays.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <summary>An agreed plan binds agencies, so the decision behind it stands.</summary>
    public bool CanBeWithdrawn => !IsWithdrawn && State < LocusState.Planned;

    public void Decide()
    {
        IsWithdrawn = false;
        Reach(LocusState.Decided);
    }

    public void Withdraw() => IsWithdrawn = true;

    /// <summary>Only goes forward: what was surveyed stays surveyed when the plan is agreed.</summary>
    public void Reach(LocusState state) => State = state > State ? state : State;
}
