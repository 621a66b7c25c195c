using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Domain.Plans;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>Reads the plans and reports of a locus. Only accepted reports count, as on the plan's board and in the quarterly report.</summary>
public sealed class LocusWorkReader(IPlanRepository plans, IActivityRepository activities, CatalogueReader catalogue)
{
    internal async Task<LocusWork> ReadAsync(Locus locus, CancellationToken cancellationToken)
    {
        var lines = new List<PlanLine>();
        foreach (var plan in (await plans.ListAsync(cancellationToken)).Where(p => p.LocusId == locus.Id)) lines.AddRange(await plans.ListLinesAsync(plan.Id, cancellationToken));
        var own = lines.Select(l => l.Id).ToHashSet();
        var years = lines.Select(l => l.Year).Append(locus.Year).Append(locus.Year.Next).Distinct();
        var reports = new List<Activity>();
        foreach (var year in years) reports.AddRange(await activities.ListAsync(year, locus.Region, cancellationToken));
        return new LocusWork(
            lines, [.. reports.Where(a => a.IsAccepted && (a.PlanLineId is { } line ? own.Contains(line) : a.Year == locus.Year || a.Year == locus.Year.Next))],
            (await catalogue.ListAllAsync(cancellationToken)).ToDictionary(i => i.Id));
    }
}
