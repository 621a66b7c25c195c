using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Bulk;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Data.PostgreSql.Tests;

/// <summary>Many rows at once do not slip past the policies, with a pooler in front as well.</summary>
public sealed class BulkInsertTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    private const int Rounds = 60;
    private const int RowsOfARound = 200;

    [Fact]
    public async Task Without_the_guard_the_policy_refuses_a_row_of_another_tenant()
    {
        var refused = await Should.ThrowAsync<PostgresException>(() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUnitOfWork>().InTransactionAsync(token =>
        {
            var context = s.GetRequiredService<SaasDbContext>();
            // The attack: straight to the writer, as if the guard had been forgotten.
            return s.GetRequiredService<IBulkWriter>().WriteAsync(context, BulkTable.Of(context.Model.FindEntityType(typeof(DirtyVillage))!), [Mark(Banjarbaru), Mark(Banjarmasin)], token);
        })));
        refused.SqlState.ShouldBe("42501");
        refused.MessageText.ShouldContain("row-level security");
    }

    [Fact]
    public async Task Interleaved_tenants_behind_a_transaction_pooler_add_their_own_rows_and_leave_no_table_behind()
    {
        TenantId[] tenants = [Banjarbaru, Banjarmasin];
        await using var services = Build(PooledConnection.Of(app));
        await Parallel.ForEachAsync(Enumerable.Range(0, Rounds), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (round, token) =>
        {
            var tenant = tenants[round % 2];
            using var a = services.GetRequiredService<ICurrentTenant>().Change(tenant);
            using var b = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
            await using var scope = services.CreateAsyncScope();
            var bulk = scope.ServiceProvider.GetRequiredService<IBulkInserter>();
            var stored = await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().InTransactionAsync(async work =>
                await bulk.InsertAsync<DirtyVillage>([.. Marks(tenant)], work) + await bulk.InsertAsync<DirtyVillage>([.. Marks(tenant)], work), token);
            stored.ShouldBe(2 * RowsOfARound);
        });
        foreach (var tenant in tenants)
            (await app.AsTenantAsync(tenant, s => s.GetRequiredService<SaasDbContext>().Set<DirtyVillage>().CountAsync())).ShouldBeGreaterThanOrEqualTo(Rounds / 2 * 2 * RowsOfARound);
        await using var connection = new NpgsqlConnection(app.OwnerConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_class WHERE relname LIKE 'bulk%'", connection);
        (await command.ExecuteScalarAsync()).ShouldBe(0L);
    }

    private static IEnumerable<DirtyVillage> Marks(TenantId tenant) => Enumerable.Range(0, RowsOfARound).Select(_ => Mark(tenant));

    private static DirtyVillage Mark(TenantId tenant) => new(tenant, EntityId.New(), PeriodId.New(), SurveyApplication.SungaiTiung);

    private static ServiceProvider Build(string connectionString)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSaasApplication<AllModules>(new ConfigurationBuilder().Build());
        services.AddPostgreSqlData(connectionString);
        return services.BuildServiceProvider();
    }
}
