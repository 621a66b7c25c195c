using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Data.PostgreSql.Tests;

/// <summary>
/// Two tenants through a pooler that gives each transaction whichever of two connections is free: a setting that outlived its
/// transaction would show at once. etc/test.sh starts the pooler.
/// </summary>
public sealed class PgBouncerTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    private const int Rounds = 150;
    private static readonly TenantId[] Tenants = [Banjarbaru, Banjarmasin];

    [Fact]
    public async Task Interleaved_tenants_behind_a_transaction_pooler_read_and_write_their_own_rows_alone()
    {
        await using var services = Build(PooledConnection.Of(app));
        await Parallel.ForEachAsync(Enumerable.Range(0, Rounds), new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (round, token) =>
        {
            var tenant = Tenants[round % 2];
            await AsAsync(services, tenant, async context =>
            {
                context.Add(new DirtyVillage(tenant, EntityId.New(), PeriodId.New(), SurveyApplication.SungaiTiung));
                await context.SaveChangesAsync(token);
#pragma warning disable RS0030 // The attack: without the filters, so that only the policies stand.
                (await context.Set<DirtyVillage>().IgnoreQueryFilters().Select(m => m.TenantId).Distinct().ToListAsync(token)).ShouldBe([tenant]);
                await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
                {
                    await using var transaction = await context.Database.BeginTransactionAsync(token);
                    (await context.Set<DirtyVillage>().IgnoreQueryFilters().Select(m => m.TenantId).Distinct().ToListAsync(token)).ShouldBe([tenant]);
                    await transaction.CommitAsync(token);
                });
#pragma warning restore RS0030
            });
        });
        // Whoever names no tenant on the same two connections sees nothing.
        await using var connection = new NpgsqlConnection(PooledConnection.Of(app));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM dirty_villages", connection);
        (await command.ExecuteScalarAsync()).ShouldBe(0L);
    }

    private static async Task AsAsync(ServiceProvider services, TenantId tenant, Func<SaasDbContext, Task> work)
    {
        using var a = services.GetRequiredService<ICurrentTenant>().Change(tenant);
        using var b = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<SaasDbContext>());
    }

    private static ServiceProvider Build(string connectionString)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSaasApplication<AllModules>(new ConfigurationBuilder().Build());
        services.AddPostgreSqlData(connectionString);
        return services.BuildServiceProvider();
    }
}
