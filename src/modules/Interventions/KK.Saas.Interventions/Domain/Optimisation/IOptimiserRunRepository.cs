using KK.Saas.Core.Paging;

namespace KK.Saas.Interventions.Domain.Optimisation;

/// <summary>Computations of the current tenant and area.</summary>
public interface IOptimiserRunRepository
{
    Task<OptimiserRun?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Newest first, without their results.</summary>
    Task<Page<OptimiserRun>> ListAsync(string? page, int size, CancellationToken cancellationToken = default);

    /// <summary>The oldest that waits, or that was begun before a moment and never ended.</summary>
    Task<OptimiserRun?> FindDueAsync(DateTime begunBefore, CancellationToken cancellationToken = default);

    void Add(OptimiserRun run);
}
