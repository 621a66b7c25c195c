using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Data.Sqlite;

/// <summary>Migrates the tables; SQLite has no policies.</summary>
internal sealed class SqliteMigrator(SaasDbContext context) : IDatabaseMigrator
{
    public Task MigrateAsync(CancellationToken cancellationToken = default) => context.Database.MigrateAsync(cancellationToken);
}
