using KK.Saas.Core.Paging;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Optimisation;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Optimisation;

/// <inheritdoc cref="IOptimiserRunRepository" />
public sealed class OptimiserRunRepository(SaasDbContext context) : IOptimiserRunRepository
{
    private static readonly Keyset<OptimiserRun> NewestFirst = new Keyset<OptimiserRun>().Down(r => r.Id);

    public Task<OptimiserRun?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<OptimiserRun>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken);

    public Task<Page<OptimiserRun>> ListAsync(string? page, int size, CancellationToken cancellationToken = default) =>
        NewestFirst.ReadAsync(context.Set<OptimiserRun>().AsNoTracking(), page, size, cancellationToken);

    public Task<OptimiserRun?> FindDueAsync(DateTime begunBefore, CancellationToken cancellationToken = default) => context.Set<OptimiserRun>()
        .Where(r => r.State == OptimiserRunState.Waiting || (r.State == OptimiserRunState.Running && r.StartedAt < begunBefore)).OrderBy(r => r.Id).FirstOrDefaultAsync(cancellationToken);

    public void Add(OptimiserRun run) => context.Add(run);
}
