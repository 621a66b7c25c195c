using System.Diagnostics;
using KK.Saas.Core.Data;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Optimisation;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>Does one waiting computation of the current tenant. Safe to run at once on several machines: one wins the claim.</summary>
public sealed class OptimiserWorker(
    IOptimiserRunRepository runs, IFamilyOutcomes outcomes, IPeriodDirectory periods, IScoringModelDirectory models, IIndexCalculator indices,
    CatalogueReader catalogue, IUnitOfWork unitOfWork, TimeProvider clock)
{
    private const decimal Millionths = 1_000_000;

    /// <summary>Use a fresh scope for each.</summary>
    /// <returns>False when nothing waits.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (await runs.FindDueAsync(now - OptimiserRun.Longest, cancellationToken) is not { } run) return false;
        run.Begin(now);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        if (await ComputeAsync(run, cancellationToken) is { } result) run.Finish(result.Write());
        else run.Fail();
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<StoredResult?> ComputeAsync(OptimiserRun run, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(run.Period, cancellationToken) is not { } period) return null;
        if (await models.FindAsync(period.InstrumentId, cancellationToken) is not { } model) return null;
        var indexOf = await indices.ForAsync(period.InstrumentId, cancellationToken);
        var watch = Stopwatch.StartNew();
        var patterns = await outcomes.ListPatternsAsync(run.Region, run.Period, cancellationToken);
        var limits = StoredResult.ReadLimits(run.Limits);
        var all = await catalogue.ListAsync(cancellationToken);
        var used = all.Where(i => UsableInterventions.WhyNot(i, limits) is null).ToList();
        var options = used.Select(i => Option(i, limits, model)).ToList();
        var solution = ServingOptimiser.Solve(
            options, [.. limits.Select(l => new ServingLimit(l.AgencyId, l.Amount, l.Capacity ?? ServingLimit.NoCapacityLimit))], [.. patterns.Select(p => Group(p, model))], run.Goal, (applicable, met) => indexOf(applicable, met));
        return new StoredResult(
            patterns.Sum(p => p.Families), solution.Best.Gain / Millionths, solution.Greedy.Gain / Millionths, (decimal)solution.Bound / Millionths, (decimal)watch.Elapsed.TotalSeconds,
            [.. used.Select((i, o) => new StoredRow(i.Id, i.AgencyId!.Value, i.CostPerFamily!.Value, solution.Best.Served[o], solution.Greedy.Served[o], [.. i.IndicatorCodes]))],
            [.. limits.Select((l, n) => new StoredLimit(l.AgencyId, l.Amount, l.Capacity, solution.Best.MoneyLeft[n], (decimal)solution.GainPerRupiah[n], (decimal)solution.GainPerPlace[n] / Millionths))],
            [.. all.Except(used).Select(i => new StoredLeftOut(i.Id, UsableInterventions.WhyNot(i, limits)!.Value))]);
    }

    private static ServingOption Option(InterventionInfo intervention, IReadOnlyList<OptimiserLimit> limits, ScoringModelInfo model)
    {
        var ordinals = model.Indicators.ToDictionary(i => i.Code, i => i.Ordinal);
        var limit = limits.Select((l, n) => (l.AgencyId, n)).First(x => x.AgencyId == intervention.AgencyId).n;
        var effects = intervention.Effects.Where(e => ordinals.ContainsKey(e.IndicatorCode)).ToDictionary(e => ordinals[e.IndicatorCode], e => (double)e.Percent / 100);
        return new ServingOption(intervention.Id, limit, intervention.CostPerFamily!.Value, effects);
    }

    private static PatternGroup Group(OutcomePattern pattern, ScoringModelInfo model) => new(
        pattern.ApplicableMask, pattern.MetMask, Math.Max(0, model.Categories.Count(c => pattern.IndexTenThousandths >= c.FromTenThousandths) - 1), pattern.Families);
}
