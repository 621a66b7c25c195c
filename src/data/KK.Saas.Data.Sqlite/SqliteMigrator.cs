using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Data.Sqlite;

/// <summary>Migrates the tables, then puts the triggers of the audit log in place; SQLite has no policies and no rights.</summary>
internal sealed class SqliteMigrator(SaasDbContext context) : IDatabaseMigrator
{
    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Made of names of tables and columns of the model.
        command.CommandText = AppendOnlyTriggers.Script(context.Model);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
