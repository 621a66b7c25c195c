using System.Data.Common;
using KK.Saas.Core.MultiTenancy;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace KK.Saas.TestBase;

/// <summary>What somebody with the database alone could do: no filter, no policy, no trigger stands in the way.</summary>
public static class RawSql
{
    /// <summary>A condition that picks the rows of a tenant on both databases.</summary>
    public static string OfTenant(TenantId tenant) => $"lower(CAST(tenant_id AS text)) = '{tenant.Value:D}'";

    public static async Task AsOwnerAsync(SaasTestApplication app, string sql)
    {
        await using DbConnection connection = TestDatabase.IsPostgreSql ? new NpgsqlConnection(app.OwnerConnectionString) : new SqliteConnection(app.ConnectionString);
        await connection.OpenAsync();
        // Whoever owns the file takes the triggers away first; other tests want them back.
        var triggers = connection is SqliteConnection ? await TriggersAsync(connection) : [];
        foreach (var (name, _) in triggers) await ExecuteAsync(connection, $"DROP TRIGGER {name}");
        await ExecuteAsync(connection, sql);
        foreach (var (_, script) in triggers) await ExecuteAsync(connection, script);
    }

    private static async Task<IReadOnlyList<(string Name, string Script)>> TriggersAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'";
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<(string, string)>();
        while (await reader.ReadAsync()) found.Add((reader.GetString(0), reader.GetString(1)));
        return found;
    }

    private static async Task ExecuteAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of tests.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
