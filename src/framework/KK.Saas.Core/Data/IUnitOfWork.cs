namespace KK.Saas.Core.Data;

/// <summary>The changes of one call. All repositories of the call share it.</summary>
public interface IUnitOfWork
{
    /// <summary>Writes what changed so far.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs the work in one transaction and commits it; nothing is stored when it throws. The work may run again from the
    /// start after a passing fault of the database, so it must not touch anything outside it.
    /// </summary>
    Task<T> InTransactionAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Runs an action once the running transaction has been committed, or at once when there is none.</summary>
    void OnCommitted(Action action);
}
