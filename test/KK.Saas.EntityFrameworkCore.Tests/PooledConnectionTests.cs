using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Modularity;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>Two tenants and nobody in turns on one connection of the driver's own pool.</summary>
public sealed class PooledConnectionTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    private const int Rounds = 60;
    private static readonly TenantId[] Tenants = [Banjarbaru, Banjarmasin];
    private static readonly RegionCode Village = RegionCode.Parse("63.72.03.1003");

    [Fact]
    public async Task Tenants_that_share_one_connection_read_and_write_their_own_rows_alone()
    {
        await using var services = Build();
        await Parallel.ForEachAsync(Enumerable.Range(0, Rounds), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (round, token) =>
        {
            if (round % 5 == 0)
            {
                await AskAsNobodyAsync(services, token);
                return;
            }

            var tenant = Tenants[round % 2];
            await AsAsync(services, tenant, async context =>
            {
                context.Add(new DirtyVillage(tenant, EntityId.New(), PeriodId.New(), Village));
                await context.SaveChangesAsync(token);
                (await context.Set<DirtyVillage>().Select(m => m.TenantId).Distinct().ToListAsync(token)).ShouldBe([tenant]);
                if (!TestDatabase.IsPostgreSql) return;
#pragma warning disable RS0030 // The attack: without the filters, so that the policies alone stand.
                (await context.Set<DirtyVillage>().IgnoreQueryFilters().Select(m => m.TenantId).Distinct().ToListAsync(token)).ShouldBe([tenant]);
#pragma warning restore RS0030
            });
        });
    }

    /// <summary>A scope of the province on the same connection: the filter throws, and behind it the policies show nothing.</summary>
    private static async Task AskAsNobodyAsync(ServiceProvider services, CancellationToken token)
    {
        using var host = services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        await Should.ThrowAsync<Exception>(() => context.Set<DirtyVillage>().CountAsync(token));
        if (!TestDatabase.IsPostgreSql) return;
#pragma warning disable RS0030
        (await context.Set<DirtyVillage>().IgnoreQueryFilters().CountAsync(token)).ShouldBe(0);
#pragma warning restore RS0030
    }

    private static async Task AsAsync(ServiceProvider services, TenantId tenant, Func<SaasDbContext, Task> work)
    {
        using var a = services.GetRequiredService<ICurrentTenant>().Change(tenant);
        using var b = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<SaasDbContext>());
    }

    private ServiceProvider Build()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddSaasApplication<AllModules>(new ConfigurationBuilder().Build());
        // SQLite's pool gives back whichever connection was freed last.
        TestDatabase.Register(services, TestDatabase.IsPostgreSql ? new NpgsqlConnectionStringBuilder(app.ConnectionString) { MaxPoolSize = 1 }.ConnectionString : app.ConnectionString);
        return services.BuildServiceProvider(validateScopes: true);
    }
}
