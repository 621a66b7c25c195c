using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Optimisation;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Optimisation;

/// <inheritdoc cref="IOptimiserRunRepository" />
public sealed class OptimiserRunRepository(SaasDbContext context) : IOptimiserRunRepository
{
    public Task<OptimiserRun?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<OptimiserRun>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken);

    public async Task<IReadOnlyList<OptimiserRun>> ListAsync(int limit, CancellationToken cancellationToken = default) =>
        await context.Set<OptimiserRun>().AsNoTracking().OrderByDescending(r => r.Id).Take(limit).ToListAsync(cancellationToken);

    public Task<OptimiserRun?> FindDueAsync(DateTime begunBefore, CancellationToken cancellationToken = default) => context.Set<OptimiserRun>()
        .Where(r => r.State == OptimiserRunState.Waiting || (r.State == OptimiserRunState.Running && r.StartedAt < begunBefore)).OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);

    public void Add(OptimiserRun run) => context.Add(run);
}
