using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Plans;

/// <inheritdoc cref="IPlanRepository" />
public sealed class PlanRepository(SaasDbContext context) : IPlanRepository
{
    private IQueryable<PlanLine> Lines => context.Set<PlanLine>().Include(l => l.Targets).OrderBy(l => l.Id);

    public async Task<IReadOnlyList<Plan>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Plan>().OrderByDescending(p => p.FirstYear).ThenBy(p => p.Region).ToListAsync(cancellationToken);

    public Task<Plan?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Plan>().FirstOrDefaultAsync(p => p.Id == id, cancellationToken);

    public async Task<IReadOnlyList<PlanLine>> ListLinesAsync(CancellationToken cancellationToken = default) => await Lines.ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PlanLine>> ListLinesAsync(Guid planId, CancellationToken cancellationToken = default) =>
        await Lines.Where(l => l.PlanId == planId).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PlanLine>> ListLinesAsync(FiscalYear year, CancellationToken cancellationToken = default) =>
        await Lines.Where(l => l.Year == year).ToListAsync(cancellationToken);

    public Task<PlanLine?> FindLineAsync(Guid id, CancellationToken cancellationToken = default) => Lines.FirstOrDefaultAsync(l => l.Id == id, cancellationToken);

    public async Task<IReadOnlyDictionary<(Guid Agency, FiscalYear Year), long>> SumPaguAsync(
        IReadOnlyCollection<FiscalYear> years, CancellationToken cancellationToken = default) =>
        (await context.Set<PlanLine>().IgnoreQueryFilters([FilterNames.Area]).Where(l => years.Contains(l.Year))
            .GroupBy(l => new { l.AgencyId, l.Year }).Select(g => new { g.Key.AgencyId, g.Key.Year, Pagu = g.Sum(l => l.Pagu) }).ToListAsync(cancellationToken))
        .ToDictionary(s => (s.AgencyId, s.Year), s => s.Pagu);

    public Task<bool> HasActivitiesAsync(Guid lineId, CancellationToken cancellationToken = default) =>
        context.Set<Activity>().IgnoreQueryFilters([FilterNames.Area]).AnyAsync(a => a.PlanLineId == lineId, cancellationToken);

    public async Task<IReadOnlyList<PlanLineFamily>> ListFamiliesAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken cancellationToken = default) =>
        await context.Set<PlanLineFamily>().Where(f => lineIds.Contains(f.LineId)).OrderBy(f => f.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PlanLineFamily>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await context.Set<PlanLineFamily>().Where(f => f.FamilyId == familyId).OrderBy(f => f.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PlanVersion>> ListVersionsAsync(Guid planId, CancellationToken cancellationToken = default) =>
        await context.Set<PlanVersion>().Where(v => v.PlanId == planId).OrderBy(v => v.Number).ToListAsync(cancellationToken);

    public void Add(Plan plan) => context.Add(plan);

    public void AddLine(PlanLine line) => context.Add(line);

    public void RemoveLine(PlanLine line) => context.Remove(line);

    public void AddFamily(PlanLineFamily family) => context.Add(family);

    public void RemoveFamily(PlanLineFamily family) => context.Remove(family);

    public void AddVersion(PlanVersion version) => context.Add(version);
}
