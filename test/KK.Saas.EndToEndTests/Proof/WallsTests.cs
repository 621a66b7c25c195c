using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>
/// The same proof with one wall gone. On PostgreSQL another wall stands behind each but the area filter. SQLite has nothing behind
/// the tenant filter. Where nothing stands behind, the proof must find the hole: that is how we know that it can.
/// </summary>
public sealed class WallsTests
{
    [Fact]
    public async Task Without_the_tenant_filter_policies_hold_reads_and_the_guard_holds_writes()
    {
        await using var product = await StartAsync(Wall.TenantFilter);
        var count = await ProveAsync(product, Wall.TenantFilter);
        count.Leaks.Where(l => l.Contains("were written", StringComparison.Ordinal)).ShouldBeEmpty();
        if (!TestDatabase.IsPostgreSql)
        {
            // The log of the other city shows; names of its families do not: they lie under the other city's key.
            count.Leaks.ShouldNotBeEmpty();
            return;
        }

        count.Leaks.ShouldBeEmpty();
        count.AreaLeaks.ShouldBeEmpty();
        count.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_the_area_filter_cities_stay_apart_and_the_guard_holds_writes_outside_the_area()
    {
        await using var product = await StartAsync(Wall.AreaFilter);
        var count = await ProveAsync(product, Wall.AreaFilter);
        count.Leaks.ShouldBeEmpty();
        count.AreaLeaks.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Without_the_guard_filters_and_keys_hold_and_policies_refuse_a_planted_row()
    {
        await using var product = await StartAsync(Wall.WriteGuard);
        var count = await ProveAsync(product, Wall.WriteGuard);
        count.Leaks.ShouldBeEmpty();
        count.AreaLeaks.ShouldBeEmpty();
        count.Failures.ShouldBeEmpty();
        var (thief, victim) = (Tenant("63.71"), Tenant("63.72"));
        var planted = new DirtyVillage(victim, EntityId.New(), PeriodId.New(), SurveyApplication.SungaiTiung);
        if (TestDatabase.IsPostgreSql)
        {
            var refused = await Should.ThrowAsync<DbUpdateException>(() => SaveAsync(product, thief, context => context.Add(planted)));
            refused.InnerException.ShouldBeOfType<PostgresException>().SqlState.ShouldBe("42501");
        }
        else
        {
            await SaveAsync(product, thief, context => context.Add(planted)); // the wall is gone, and none stands behind
        }

        // A row that claims to be one's own is not found by the key.
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => SaveAsync(product, thief, context => context.Remove(new DirtyVillage(thief, planted.Id, planted.Period, planted.Region))));
    }

    [Fact]
    public async Task Without_policies_the_filters_and_the_guard_hold()
    {
        // SQLite never has policies: IsolationProofTests are this proof.
        if (!TestDatabase.IsPostgreSql) return;
        await using var product = await StartAsync(Wall.Policies);
        (await product.CountFamiliesAsync()).ShouldBeGreaterThan(100); // raw SQL that names no tenant sees all
        var count = await ProveAsync(product, Wall.Policies);
        count.Leaks.ShouldBeEmpty();
        count.AreaLeaks.ShouldBeEmpty();
        count.Failures.ShouldBeEmpty();
    }

    private static TenantId Tenant(string code) => TenantId.ForRegion(Core.Regions.RegionCode.Parse(code));

    private static async Task<WalledProduct> StartAsync(Wall missing)
    {
        var product = new WalledProduct(missing);
        await product.InitializeAsync();
        return product;
    }

    private static async Task<ProofCount> ProveAsync(WalledProduct product, Wall missing)
    {
        var world = await ProofWorld.MakeAsync(product);
        var proof = new IsolationProof(world, world.EachRole());
        await proof.ReadAsync(withRows: false);
        await proof.WriteAsync(world.Banjarbaru);
        proof.Count.Print($"without {missing}, {proof.Title}");
        return proof.Count;
    }

    private static async Task SaveAsync(Product product, TenantId tenant, Action<SaasDbContext> change)
    {
        using var a = product.Services.GetRequiredService<ICurrentTenant>().Change(tenant);
        using var b = product.Services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = product.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        change(context);
        await context.SaveChangesAsync();
    }
}
