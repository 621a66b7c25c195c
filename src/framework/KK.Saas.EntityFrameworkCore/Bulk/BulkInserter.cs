using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore.Auditing;
using KK.Saas.EntityFrameworkCore.Guards;

namespace KK.Saas.EntityFrameworkCore.Bulk;

/// <inheritdoc cref="IBulkInserter" />
/// <remarks>Guard and audit log stand here, once for both providers; the rows do not pass the interceptors of a save.</remarks>
public sealed class BulkInserter(SaasDbContext context, IBulkWriter writer, AuditSaveInterceptor audit) : IBulkInserter
{
    public async Task<int> InsertAsync<TEntity>(IReadOnlyCollection<TEntity> rows, CancellationToken cancellationToken = default)
        where TEntity : class, IMultiTenant
    {
        _ = context.RequiredTenantId;
        if (context.Database.CurrentTransaction is null) throw new InvalidOperationException("Rows are added in bulk inside a transaction only.");
        // All before the first is sent: the database sees nothing of a batch that is refused.
        foreach (var row in rows) TenantWriteGuard.CheckNew(context, row);
        if (rows.Count == 0) return 0;
        var type = context.Model.FindEntityType(typeof(TEntity)) ?? throw new NotSupportedException($"{typeof(TEntity).Name} is not stored.");
        var count = await writer.WriteAsync(context, BulkTable.Of(type), rows, cancellationToken);
        audit.WriteBulk(context, typeof(TEntity).Name, count);
        return count;
    }
}
