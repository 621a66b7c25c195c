using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Data.PostgreSql;

/// <summary>Asks the server.</summary>
internal sealed class PostgreSqlSize(SaasDbContext context) : IDatabaseSize
{
    public Task<long> GetBytesAsync(CancellationToken cancellationToken = default) =>
        context.Database.SqlQuery<long>($"SELECT pg_database_size(current_database()) AS \"Value\"").SingleAsync(cancellationToken);
}
