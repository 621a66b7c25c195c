using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Plans;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Plans;

/// <inheritdoc cref="IPlanRepository" />
public sealed class PlanRepository(SaasDbContext context) : IPlanRepository
{
    public async Task<IReadOnlyList<Plan>> ListAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Plan>().OrderByDescending(p => p.FirstYear).ThenBy(p => p.Region).ToListAsync(cancellationToken);

    public Task<Plan?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Plan>().FirstOrDefaultAsync(p => p.Id == id, cancellationToken);

    public async Task<IReadOnlyList<PlanLine>> ListLinesAsync(Guid planId, CancellationToken cancellationToken = default) =>
        await context.Set<PlanLine>().Where(l => l.PlanId == planId).OrderBy(l => l.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PlanLine>> ListLinesAsync(FiscalYear year, CancellationToken cancellationToken = default) =>
        await context.Set<PlanLine>().Where(l => l.Year == year).OrderBy(l => l.Id).ToListAsync(cancellationToken);

    public Task<PlanLine?> FindLineAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<PlanLine>().FirstOrDefaultAsync(l => l.Id == id, cancellationToken);

    public void Add(Plan plan) => context.Add(plan);

    public void AddLine(PlanLine line) => context.Add(line);

    public void RemoveLine(PlanLine line) => context.Remove(line);
}
