using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Core.Data;

/// <summary>Stores many new rows of one kind at once, behind the same walls as a save.</summary>
public interface IBulkInserter
{
    /// <summary>
    /// Adds rows inside the caller's transaction. Rows that hang on them (members of a family) are not followed: they are added by a
    /// call of their own, after those that they point to. Nothing is tracked, no event is published.
    /// </summary>
    /// <param name="rows">All of the current tenant; they are held in memory, so a long run comes in batches.</param>
    /// <param name="cancellationToken">Stops it; the transaction cannot be committed any more.</param>
    /// <returns>How many rows were stored.</returns>
    /// <exception cref="TenantRequiredException">There is no tenant.</exception>
    /// <exception cref="TenantIsolationException">A row belongs to another tenant or lies outside the area; none was stored.</exception>
    /// <exception cref="InvalidOperationException">There is no transaction, see <see cref="IUnitOfWork.InTransactionAsync{T}"/>.</exception>
    Task<int> InsertAsync<TEntity>(IReadOnlyCollection<TEntity> rows, CancellationToken cancellationToken = default)
        where TEntity : class, IMultiTenant;
}
