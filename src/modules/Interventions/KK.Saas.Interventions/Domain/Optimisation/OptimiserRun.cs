using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Optimisation;

namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>A computation that somebody asked for, and its result. It names no family.</summary>
public sealed class OptimiserRun : TenantEntity, IAreaScoped
{
    /// <summary>One that runs longer was cut off with its process and is done again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    public OptimiserRun(TenantId tenantId, Guid id, RegionCode region, PeriodId period, FiscalYear year, OptimiserGoal goal, string limits, DateTime now)
        : base(tenantId, id) => (Region, Period, Year, Goal, Limits, CreatedAt) = (region, period, year, goal, limits, now);

    private OptimiserRun()
    {
    }

    public RegionCode Region { get; private set; }

    public PeriodId Period { get; private set; }

    public FiscalYear Year { get; private set; }

    public OptimiserGoal Goal { get; private set; }

    /// <summary>The asked limits as JSON.</summary>
    public string Limits { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>Guards the claim: of two workers one computes.</summary>
    public OptimiserRunState State { get; private set; } = OptimiserRunState.Waiting;

    public DateTime? StartedAt { get; private set; }

    /// <summary>The result as JSON; null until done.</summary>
    public string? Result { get; private set; }

    public void Begin(DateTime now) => (State, StartedAt) = (OptimiserRunState.Running, now);

    public void Finish(string result) => (State, Result) = (OptimiserRunState.Done, result);

    public void Fail() => State = OptimiserRunState.Failed;
}
