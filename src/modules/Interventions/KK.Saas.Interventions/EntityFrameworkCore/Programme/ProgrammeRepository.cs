using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Domain.Programme;
using KK.Saas.Interventions.Plans;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Programme;

/// <inheritdoc cref="IProgrammeRepository" />
public sealed class ProgrammeRepository(SaasDbContext context, HostReader reader) : IProgrammeRepository
{
    public async Task<IReadOnlyList<PlannedWork>> ListPlannedAsync(CancellationToken cancellationToken = default)
    {
        var lines = from line in context.Set<PlanLine>()
                    join plan in context.Set<Plan>() on line.PlanId equals plan.Id
                    where plan.State != PlanState.Draft
                    select new { line.Region, line.Year, line.TargetFamilies, line.Pagu, IsStarted = Accepted.Any(a => a.PlanLineId == line.Id) };
        return await lines.GroupBy(l => new { l.Region, l.Year })
            .Select(g => new PlannedWork(g.Key.Region, g.Key.Year, g.Count(), g.Sum(l => l.IsStarted ? 1 : 0), g.Sum(l => l.TargetFamilies), g.Sum(l => l.Pagu)))
            .ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DoneWork>> ListDoneAsync(CancellationToken cancellationToken = default) =>
        await Accepted.GroupBy(a => new { a.Region, a.Day.Year, a.Day.Month })
            .Select(g => new DoneWork(g.Key.Region, g.Key.Year, g.Key.Month, g.Count(), g.Sum(a => a.FamiliesReached), g.Sum(a => a.Amount)))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PublishedProgramme>> ListPublishedAsync(CancellationToken cancellationToken = default) =>
        await reader.Rows<PublishedProgramme>().ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PublishedProgramme>> ListPublishedAsync(RegionCode region, CancellationToken cancellationToken = default) =>
        await context.Set<PublishedProgramme>().Where(p => p.Region == region).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PublishedComponent>> ListComponentsAsync(RegionCode region, CancellationToken cancellationToken = default) =>
        await context.Set<PublishedComponent>().Where(c => c.Region == region).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PublishedComponent>> ListComponentsAsync(FiscalYear year, Quarter quarter, CancellationToken cancellationToken = default) =>
        await reader.Rows<PublishedComponent>().Where(c => c.Year == year && c.Quarter == quarter).ToListAsync(cancellationToken);

    public async Task<(FiscalYear Year, Quarter Quarter)?> FindNewestQuarterAsync(CancellationToken cancellationToken = default) =>
        await reader.Rows<PublishedComponent>().OrderByDescending(c => c.Year).ThenByDescending(c => c.Quarter).FirstOrDefaultAsync(cancellationToken) is { } newest
            ? (newest.Year, newest.Quarter)
            : null;

    public void Add(PublishedProgramme programme) => context.Add(programme);

    public void Add(PublishedComponent component) => context.Add(component);

    public void Remove(PublishedProgramme programme) => context.Remove(programme);

    private IQueryable<Activity> Accepted =>
        context.Set<Activity>().Where(a => a.State == ActivityState.Accepted || a.State == ActivityState.FollowUp || a.State == ActivityState.Done);
}
