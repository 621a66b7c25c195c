using System.Diagnostics;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Application;

/// <summary>
/// Makes all sums of a period anew from its facts, which it reads once from end to end. What is written meanwhile leaves its mark and
/// is counted by the next recount. A kelurahan with a mark is behind by nature and is not compared.
/// </summary>
public sealed class SumRebuilder(
    IFactRepository facts, ISumRepository sums, ISumCheckRepository checks, FigureShapes shapes, IPeriodDirectory periods, IFamilyDirectory families, CellPublisher publisher, IUnitOfWork unitOfWork,
    ICurrentTenant currentTenant, TimeProvider clock)
{
    /// <summary>Rebuilds; use a fresh scope for each period.</summary>
    /// <returns>How the kept sums compared before they were replaced.</returns>
    public Task<SumComparison> RebuildAsync(PeriodInfo period, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var comparison = await RunAsync(period, token);
        await unitOfWork.SaveChangesAsync(token);
        await publisher.PublishLiveAsync(period, token);
        await unitOfWork.SaveChangesAsync(token);
        await publisher.PublishDailyAsync(period, token);
        return comparison;
    }, cancellationToken);

    /// <summary>The nightly check: compares, mends what differs, records it and publishes the day.</summary>
    public async Task<SumComparison> CheckAsync(PeriodInfo period, CancellationToken cancellationToken = default)
    {
        var started = Stopwatch.GetTimestamp();
        var comparison = await RebuildAsync(period, cancellationToken);
        checks.Add(new SumCheck(currentTenant.RequiredId, EntityId.New(), period.Id, clock.GetUtcNow().UtcDateTime, comparison, Stopwatch.GetElapsedTime(started)));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return comparison;
    }

    private async Task<SumComparison> RunAsync(PeriodInfo period, CancellationToken cancellationToken)
    {
        var kept = (await sums.LockAllAsync(period.Id, cancellationToken)).ToDictionary(s => (s.Region, s.Group));
        var uncounted = await facts.ListUncountedAsync(period.Id, null, cancellationToken);
        var marked = await facts.ListMarkedAsync(period.Id, cancellationToken);
        var registered = await RegisteredAsync(period, cancellationToken);
        var counters = await CountAsync(period, [.. kept.Keys.Select(k => k.Region), .. registered?.Keys ?? []], cancellationToken);
        // Asked again: a fact that came while they were read brought its mark along.
        var behind = (await facts.ListMarkedAsync(period.Id, cancellationToken)).Concat(marked).ToHashSet();
        var differences = new List<string>();
        foreach (var (village, counter) in counters)
        {
            foreach (var (group, figures) in counter.ToFigures())
            {
                var sum = kept.GetValueOrDefault((village, group));
                var families = group == FamilyGroup.All ? registered?.GetValueOrDefault(village) ?? sum?.Registered ?? 0 : 0;
                if (sum is not null && sum.Registered == families && sum.Figures.IsSame(figures)) continue;
                if (!behind.Contains(village)) differences.Add($"{village.Value} {group}");
                if (sum is null) sums.Add(sum = new VillageSum(currentTenant.RequiredId, EntityId.New(), period.Id, village, group));
                else sums.Update(sum);
                sum.Set(families, figures, clock.GetUtcNow().UtcDateTime);
            }
        }

        await facts.SetInSumsAsync(uncounted, cancellationToken);
        return new SumComparison(counters.Keys.Count(v => !behind.Contains(v)), counters.Values.Sum(c => c.Families), differences);
    }

    private async Task<Dictionary<RegionCode, FigureCounter>> CountAsync(PeriodInfo period, IEnumerable<RegionCode> villages, CancellationToken cancellationToken)
    {
        var shape = await shapes.GetAsync(period.InstrumentId, cancellationToken);
        var counters = villages.Distinct().ToDictionary(v => v, _ => new FigureCounter(shape));
        await foreach (var (village, fact) in facts.ReadAsync(period.Id).WithCancellation(cancellationToken))
        {
            if (!counters.TryGetValue(village, out var counter)) counters.Add(village, counter = new FigureCounter(shape));
            counter.Add(fact);
        }

        return counters;
    }

    /// <summary>Null for a period that is over: its sums keep the register of their time.</summary>
    private async Task<IReadOnlyDictionary<RegionCode, int>?> RegisteredAsync(PeriodInfo period, CancellationToken cancellationToken) =>
        (await periods.FindCurrentAsync(cancellationToken))?.Id == period.Id ? await families.CountByVillageAsync(cancellationToken) : null;
}
