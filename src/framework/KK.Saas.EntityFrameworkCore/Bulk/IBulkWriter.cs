namespace KK.Saas.EntityFrameworkCore.Bulk;

/// <summary>The provider's fast way to store rows. It checks nothing: only <see cref="BulkInserter"/> may call it.</summary>
public interface IBulkWriter
{
    /// <summary>Adds the rows in the running transaction of the context.</summary>
    Task<int> WriteAsync(SaasDbContext context, BulkTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken = default);
}
