using KK.Saas.Core.Data;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore;

/// <inheritdoc cref="IUnitOfWork" />
public sealed class UnitOfWork(SaasDbContext context) : IUnitOfWork
{
    private readonly List<Action> _onCommitted = [];

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => context.SaveChangesAsync(cancellationToken);

    public Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default) =>
        context.Database.CreateExecutionStrategy().ExecuteAsync(cancellationToken, async token =>
        {
            _onCommitted.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(token);
            var result = await work(token);
            await context.SaveChangesAsync(token);
            await transaction.CommitAsync(token);
            foreach (var action in _onCommitted) action();
            return result;
        });

    public void OnCommitted(Action action)
    {
        if (context.Database.CurrentTransaction is null) action();
        else _onCommitted.Add(action);
    }
}
