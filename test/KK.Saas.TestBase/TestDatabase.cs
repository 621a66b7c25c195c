using KK.Saas.Core.Identifiers;
using KK.Saas.Data.PostgreSql;
using KK.Saas.Data.PostgreSql.Security;
using KK.Saas.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace KK.Saas.TestBase;

/// <summary>
/// A database of its own for one test class, copied from a migrated template. Which kind is told by the environment
/// (KK_TEST_POSTGRES holds a connection string of a role that may create databases), so that the same tests run on both.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(TestDatabaseTemplate.MakeAsync);

    private TestDatabase(string connectionString) => ConnectionString = connectionString;

    /// <summary>Set when the tests run on PostgreSQL.</summary>
    public static string? PostgresServer { get; } = Environment.GetEnvironmentVariable("KK_TEST_POSTGRES");

    public static bool IsPostgreSql => !string.IsNullOrEmpty(PostgresServer);

    /// <summary>As the application's own login: on PostgreSQL every test runs behind row-level security.</summary>
    public string ConnectionString { get; }

    /// <summary>As a superuser, to take a wall away or to look behind it.</summary>
    public string OwnerConnectionString => IsPostgreSql
        ? new NpgsqlConnectionStringBuilder(PostgresServer) { Database = new NpgsqlConnectionStringBuilder(ConnectionString).Database }.ConnectionString
        : ConnectionString;

    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await Template.Value;
        return new TestDatabase(IsPostgreSql ? await CopyPostgresAsync(template) : CopySqlite(template));
    }

    /// <summary>Another database with what this one holds now; nobody may be at work in this one.</summary>
    public async Task<TestDatabase> CopyAsync()
    {
        if (!IsPostgreSql)
        {
            SqliteConnection.ClearAllPools(); // closing writes the log into the file
            return new TestDatabase(CopySqlite(new SqliteConnectionStringBuilder(ConnectionString).DataSource));
        }

        NpgsqlConnection.ClearAllPools();
        return new TestDatabase(await CopyPostgresAsync(new NpgsqlConnectionStringBuilder(ConnectionString).Database!));
    }

    /// <summary>Registers the provider of this run.</summary>
    public static void Register(IServiceCollection services, string connectionString)
    {
        if (IsPostgreSql) services.AddPostgreSqlData(connectionString, ReaderOf(connectionString));
        else services.AddSqliteData(connectionString);
    }

    /// <summary>The same database as the province's reader, which sees published figures alone.</summary>
    public static string ReaderOf(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { Username = DatabaseRoles.HostReader }.ConnectionString;

    public async ValueTask DisposeAsync()
    {
        if (IsPostgreSql)
        {
            var name = new NpgsqlConnectionStringBuilder(ConnectionString).Database;
            await TestDatabaseTemplate.ExecuteAsync($"DROP DATABASE IF EXISTS \"{name}\" WITH (FORCE)");
            return;
        }

        SqliteConnection.ClearAllPools();
        File.Delete(new SqliteConnectionStringBuilder(ConnectionString).DataSource);
    }

    private static string CopySqlite(string template)
    {
        var copy = Path.Combine(Path.GetTempPath(), $"kk-test-{EntityId.New():N}.db");
        File.Copy(template, copy);
        return $"Data Source={copy}";
    }

    private static async Task<string> CopyPostgresAsync(string template)
    {
        var name = $"kk_test_{EntityId.New():N}";
        await TestDatabaseTemplate.ExecuteAsync($"CREATE DATABASE \"{name}\" TEMPLATE \"{template}\"");
        return new NpgsqlConnectionStringBuilder(PostgresServer) { Database = name, MaxPoolSize = 20, Username = DatabaseRoles.Application }.ConnectionString;
    }
}
