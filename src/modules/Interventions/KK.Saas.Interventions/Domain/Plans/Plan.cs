using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Domain.Plans;

/// <summary>
/// The plan (rencana aksi) of a locus for two fiscal years. Its lines are always what stands now; each step freezes them as a
/// version, and what changes afterwards waits for the next step.
/// </summary>
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

    /// <summary>Number of the newest frozen version; 0 before the first.</summary>
    public int Version { get; private set; }

    /// <summary>
    /// Steps that may come next: agreed, again if need be; then fixed, once; from then on it changes by amendments alone.
    /// </summary>
    public IReadOnlyList<PlanState> NextSteps => State switch
    {
        PlanState.Draft => [PlanState.Agreed],
        PlanState.Agreed => [PlanState.Fixed, PlanState.Agreed],
        _ => [PlanState.Amended],
    };

    public void Become(PlanState state) => State = state;

    /// <summary>Takes a step; the number of the version that it freezes is returned.</summary>
    /// <exception cref="BusinessException">The step does not come next.</exception>
    public int TakeStep(PlanState step)
    {
        if (!NextSteps.Contains(step)) throw new BusinessException("Interventions.Plans:WrongStep");
        State = step;
        return ++Version;
    }
}
