using System.Data.Common;
using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>Finds logins for which the policies would be no wall.</summary>
public static class DatabaseRoleCheck
{
    private const string Question = """
        SELECT r.rolsuper, r.rolbypassrls, EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind = 'r')
        FROM pg_roles r WHERE r.rolname = current_user
        """;

    private const string ReaderQuestion = """
        SELECT count(*) FROM pg_class c WHERE c.relrowsecurity AND has_table_privilege(c.oid, 'SELECT')
        """;

    /// <summary>What is wrong with the login of this context; null when nothing is.</summary>
    public static async Task<string?> FindProblemAsync(SaasDbContext context, CancellationToken cancellationToken = default)
    {
        if (new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString()).NoResetOnClose)
            return "'No Reset On Close' is set: settings of one session would reach the next.";
        await using var command = await CommandAsync(context.Database, Question, cancellationToken);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (reader.GetBoolean(0)) return "The login is a superuser, for whom no policy holds.";
        if (reader.GetBoolean(1)) return "The login may bypass row-level security.";
        return reader.GetBoolean(2) ? "The login owns tables and could take their policies away." : null;
    }

    /// <summary>What is wrong with the login that the province reads with; null when nothing is.</summary>
    public static async Task<string?> FindReaderProblemAsync(HostReader province, CancellationToken cancellationToken = default)
    {
        await using var command = await CommandAsync(province.Database, ReaderQuestion, cancellationToken);
        return await command.ExecuteScalarAsync(cancellationToken) is 0L ? null : "The login of the province's reader may read tables of tenants.";
    }

    private static async Task<DbCommand> CommandAsync(DatabaseFacade database, string sql, CancellationToken cancellationToken)
    {
        await database.OpenConnectionAsync(cancellationToken);
        var command = database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // A constant of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
