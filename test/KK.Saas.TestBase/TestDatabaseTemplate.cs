using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Modularity;
using KK.Saas.EntityFrameworkCore;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace KK.Saas.TestBase;

/// <summary>Migrates one template a process with the product's own migrations; the test databases are copies of it.</summary>
internal static class TestDatabaseTemplate
{
    /// <summary>Several test programs may start at once: who comes second finds the roles made.</summary>
    private const string Roles = """
        DO $$
        BEGIN
          PERFORM pg_advisory_xact_lock(7263);
          IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kk_app') THEN
            CREATE ROLE kk_app LOGIN NOSUPERUSER NOBYPASSRLS;
            CREATE ROLE kk_host_reader LOGIN NOSUPERUSER NOBYPASSRLS;
          END IF;
        END $$;
        """;

    public static async Task<string> MakeAsync()
    {
        if (TestDatabase.IsPostgreSql)
        {
            var name = $"kk_template_{EntityId.New():N}";
            await ExecuteAsync(Roles);
            await ExecuteAsync($"CREATE DATABASE \"{name}\"");
            // Pooling off: a template may have no open connection while it is copied.
            await MigrateAsync(new NpgsqlConnectionStringBuilder(TestDatabase.PostgresServer) { Database = name, Pooling = false }.ConnectionString);
            return name;
        }

        var file = Path.Combine(Path.GetTempPath(), $"kk-template-{EntityId.New():N}.db");
        await MigrateAsync($"Data Source={file};Pooling=False");
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(file);
        return file;
    }

    public static async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(TestDatabase.PostgresServer);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The only variable part is a name made in this folder.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static async Task MigrateAsync(string connectionString)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSaasApplication<AllModules>(new ConfigurationBuilder().Build());
        TestDatabase.Register(services, connectionString);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IDatabaseMigrator>().MigrateAsync();
    }
}
