using KK.Saas.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore;

/// <inheritdoc cref="IUnitOfWork" />
public sealed class UnitOfWork(SaasDbContext context) : IUnitOfWork
{
    private const int Attempts = 4;

    private readonly List<Action> _onCommitted = [];

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => context.SaveChangesAsync(cancellationToken);

    public Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        var isRetry = false;
        return context.Database.CreateExecutionStrategy().ExecuteAsync(cancellationToken, async token =>
        {
            for (var attempt = 1; ; attempt++)
            {
                var again = isRetry;
                isRetry = true; // also for the strategy's own repetition
                try
                {
                    return await AttemptAsync(work, again, token);
                }
                catch (Exception exception) when (attempt < Attempts && DatabaseConflicts.IsConflict(exception))
                {
                    // The work reads anew what the faster writer stored, and usually finds its task done.
                }
            }
        });
    }

    private async Task<T> AttemptAsync<T>(Func<CancellationToken, Task<T>> work, bool isRetry, CancellationToken token)
    {
        // Rows of the attempt that was rolled back still count as saved in the tracker and would not be written again.
        if (isRetry) context.ChangeTracker.Clear();
        _onCommitted.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(token);
        var result = await work(token);
        await context.SaveChangesAsync(token);
        await transaction.CommitAsync(token);
        foreach (var action in _onCommitted) action();
        return result;
    }

    public void OnCommitted(Action action)
    {
        if (context.Database.CurrentTransaction is null) action();
        else _onCommitted.Add(action);
    }
}
