using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Data.Sqlite;

/// <summary>Counts the pages of the file.</summary>
internal sealed class SqliteSize(SaasDbContext context) : IDatabaseSize
{
    public Task<long> GetBytesAsync(CancellationToken cancellationToken = default) =>
        context.Database.SqlQuery<long>($"SELECT page_count * page_size AS Value FROM pragma_page_count(), pragma_page_size()").SingleAsync(cancellationToken);
}
