using Hangfire.PostgreSql;
using KK.Saas.Data.PostgreSql.Security;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KK.Saas.Data.PostgreSql;

/// <summary>Migrates the tables, those of the job server too, then puts the policies and the rights of the roles in place.</summary>
internal sealed class PostgreSqlMigrator(SaasDbContext context) : IDatabaseMigrator
{
    private const string JobSchema = "hangfire";

    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await context.Database.MigrateAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        PostgreSqlObjectsInstaller.Install(connection, JobSchema);
        await ExecuteAsync(connection, RowLevelSecurity.Script(context.Model), cancellationToken);
        await ExecuteAsync(connection, DatabaseRoles.Script(JobSchema), cancellationToken);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string script, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of table names of the model and constants.
        command.CommandText = script;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
