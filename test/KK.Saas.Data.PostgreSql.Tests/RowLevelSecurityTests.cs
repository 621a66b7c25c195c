using KK.Saas.Core.MultiTenancy;
using KK.Saas.Data.PostgreSql.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Data.PostgreSql.Tests;

/// <summary>The third wall alone: raw SQL as the application's login, with no filter, no guard and no code of ours in between.</summary>
public sealed class RowLevelSecurityTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task Every_tenant_owned_table_of_the_model_has_its_policy_forced()
    {
        var tables = await app.AsHostAsync(s => Task.FromResult(RowLevelSecurity.Tables(s.GetRequiredService<SaasDbContext>().Model)));
        tables.Count.ShouldBeGreaterThan(15);
        var guarded = await QueryAsync(app.OwnerConnectionString, null, """
            SELECT c.relname FROM pg_class c JOIN pg_policies p ON p.tablename = c.relname
            WHERE c.relrowsecurity AND c.relforcerowsecurity AND p.policyname = 'tenant_isolation' AND p.qual LIKE '%app.tenant_id%' AND p.with_check LIKE '%app.tenant_id%'
            """);
        guarded.Order(StringComparer.Ordinal).ShouldBe(tables);
    }

    [Fact]
    public async Task Every_table_with_a_tenant_id_belongs_to_tenants()
    {
        var withColumn = await QueryAsync(app.OwnerConnectionString, null, "SELECT table_name FROM information_schema.columns WHERE column_name = 'tenant_id' AND table_schema = 'public'");
        var tables = await app.AsHostAsync(s => Task.FromResult(RowLevelSecurity.Tables(s.GetRequiredService<SaasDbContext>().Model)));
        withColumn.Except(tables).ShouldBeEmpty();
    }

    [Fact]
    public async Task Raw_sql_sees_the_rows_of_the_named_tenant_alone()
    {
        await app.FamilyAsync(SurveyApplication.SungaiTiung);
        (await QueryAsync(app.ConnectionString, null, "SELECT id::text FROM families")).ShouldBeEmpty();
        (await QueryAsync(app.ConnectionString, Banjarmasin, "SELECT id::text FROM families")).ShouldBeEmpty();
        (await QueryAsync(app.ConnectionString, Banjarbaru, "SELECT DISTINCT tenant_id::text FROM families")).ShouldBe([Banjarbaru.Value.ToString()]);
        (await QueryAsync(app.OwnerConnectionString, null, "SELECT id::text FROM families")).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Raw_sql_writes_nothing_for_another_tenant()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        (await ExecuteAsync(Banjarmasin, $"UPDATE families SET rt = '999' WHERE id = '{family}'")).ShouldBe(0);
        (await ExecuteAsync(Banjarmasin, $"DELETE FROM families WHERE id = '{family}'")).ShouldBe(0);
        var planted = await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(
            Banjarmasin, $"INSERT INTO dirty_villages (tenant_id, id, period, region) VALUES ('{Banjarbaru.Value}', gen_random_uuid(), gen_random_uuid(), '63.72.03.1003')"));
        planted.SqlState.ShouldBe("42501");
        var moved = await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(Banjarbaru, $"UPDATE families SET tenant_id = '{Banjarmasin.Value}' WHERE id = '{family}'"));
        moved.SqlState.ShouldBe("42501");
    }

    [Theory]
    [InlineData("TRUNCATE families CASCADE")]
    [InlineData("ALTER TABLE families DISABLE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY tenant_isolation ON families")]
    [InlineData("CREATE TABLE copied (id uuid)")]
    [InlineData("SET ROLE kk_host_reader")]
    public async Task The_application_login_cannot_take_the_wall_away(string sql) =>
        (await Should.ThrowAsync<PostgresException>(() => ExecuteAsync(Banjarbaru, sql))).SqlState.ShouldBe("42501");

    [Fact]
    public async Task Without_the_filters_a_context_still_sees_its_own_tenant_alone()
    {
        await app.FamilyAsync(SurveyApplication.SungaiTiung);
        (await UnfilteredAsync(Banjarmasin)).ShouldBeEmpty();
        (await UnfilteredAsync(Banjarbaru)).ShouldAllBe(t => t == Banjarbaru);
    }

    [Fact]
    public async Task A_connection_that_goes_back_to_the_pool_keeps_no_tenant()
    {
        await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var builder = new NpgsqlConnectionStringBuilder(app.ConnectionString) { MaxPoolSize = 1, ApplicationName = "one" };
        (await QueryAsync(builder.ConnectionString, Banjarbaru, "SELECT id::text FROM families LIMIT 1")).Count.ShouldBe(1);
        (await QueryAsync(builder.ConnectionString, null, "SELECT id::text FROM families LIMIT 1")).ShouldBeEmpty();
        // Also where nothing is reset between two users, as behind a pooler: the setting ended with its transaction.
        builder.NoResetOnClose = true;
        (await QueryAsync(builder.ConnectionString, Banjarbaru, "SELECT id::text FROM families LIMIT 1")).Count.ShouldBe(1);
        (await QueryAsync(builder.ConnectionString, null, "SELECT id::text FROM families LIMIT 1")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_reader_of_the_province_sees_published_figures_and_no_row_of_a_tenant()
    {
        var reader = TestDatabase.ReaderOf(app.ConnectionString);
        await QueryAsync(reader, null, "SELECT id::text FROM published_figures");
        foreach (var table in new[] { "families", "submissions", "family_facts", "village_sums", "users" })
            (await Should.ThrowAsync<PostgresException>(() => QueryAsync(reader, Banjarbaru, $"SELECT 1::text FROM {table}"))).SqlState.ShouldBe("42501", table);
    }

    [Fact]
    public async Task A_superuser_an_owner_and_a_session_without_reset_are_refused_as_login()
    {
        (await ProblemAsync(app.ConnectionString)).ShouldBeNull();
        (await ProblemAsync(app.OwnerConnectionString)).ShouldNotBeNull().ShouldContain("superuser");
        (await ProblemAsync(new NpgsqlConnectionStringBuilder(app.ConnectionString) { NoResetOnClose = true }.ConnectionString)).ShouldNotBeNull().ShouldContain("No Reset On Close");
    }

    [Fact]
    public async Task The_province_reads_as_a_login_that_the_database_keeps_from_rows_of_tenants()
    {
        var refused = await app.AsHostAsync(async s =>
        {
            var reader = s.GetRequiredService<HostReader>();
            (await reader.Database.SqlQuery<string>($"SELECT current_user::text AS \"Value\"").SingleAsync()).ShouldBe(DatabaseRoles.HostReader);
            (await DatabaseRoleCheck.FindReaderProblemAsync(reader)).ShouldBeNull();
            return (await Should.ThrowAsync<PostgresException>(() => reader.Database.SqlQuery<long>($"SELECT count(*) AS \"Value\" FROM families").SingleAsync())).SqlState;
        });
        refused.ShouldBe("42501");
        await using var provider = Without(app.ConnectionString);
        using var host = provider.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = provider.CreateAsyncScope();
        (await DatabaseRoleCheck.FindReaderProblemAsync(scope.ServiceProvider.GetRequiredService<HostReader>())).ShouldNotBeNull().ShouldContain("tables of tenants");
    }

    private static async Task<IReadOnlyList<string>> QueryAsync(string connectionString, TenantId? tenant, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Prefix(tenant) + sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }

    private static string Prefix(TenantId? tenant) => tenant is { } t ? $"SET LOCAL app.tenant_id = '{t.Value}';" : "";

    private async Task<int> ExecuteAsync(TenantId tenant, string sql)
    {
        await using var connection = new NpgsqlConnection(app.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = Prefix(tenant) + sql;
        return await command.ExecuteNonQueryAsync();
    }

    private Task<List<TenantId>> UnfilteredAsync(TenantId tenant) => app.AsTenantAsync(tenant, s =>
#pragma warning disable RS0030 // The attack: a query that somebody wrote without the filters.
        s.GetRequiredService<SaasDbContext>().Set<Families.Domain.Family>().IgnoreQueryFilters().Select(f => f.TenantId).ToListAsync());
#pragma warning restore RS0030

    private async Task<string?> ProblemAsync(string connectionString)
    {
        await using var provider = Without(connectionString);
        using var host = provider.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = provider.CreateAsyncScope();
        return await DatabaseRoleCheck.FindProblemAsync(scope.ServiceProvider.GetRequiredService<SaasDbContext>());
    }

    /// <summary>The product without a login for the province's reader.</summary>
    private static ServiceProvider Without(string connectionString)
    {
        var services = new ServiceCollection().AddLogging();
        Core.Modularity.SaasApplication.AddSaasApplication<AllModules>(services, new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build());
        services.AddPostgreSqlData(connectionString);
        return services.BuildServiceProvider();
    }
}
