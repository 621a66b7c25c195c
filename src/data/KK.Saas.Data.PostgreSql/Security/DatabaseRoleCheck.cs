using KK.Saas.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KK.Saas.Data.PostgreSql.Security;

/// <summary>Finds logins for which the policies would be no wall.</summary>
public static class DatabaseRoleCheck
{
    private const string Question = """
        SELECT r.rolsuper, r.rolbypassrls, EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relkind = 'r')
        FROM pg_roles r WHERE r.rolname = current_user
        """;

    /// <summary>What is wrong with the login of this context; null when nothing is.</summary>
    public static async Task<string?> FindProblemAsync(SaasDbContext context, CancellationToken cancellationToken = default)
    {
        if (new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString()).NoResetOnClose)
            return "'No Reset On Close' is set: settings of one session would reach the next.";
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = Question;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        if (reader.GetBoolean(0)) return "The login is a superuser, for whom no policy holds.";
        if (reader.GetBoolean(1)) return "The login may bypass row-level security.";
        return reader.GetBoolean(2) ? "The login owns tables and could take their policies away." : null;
    }
}
