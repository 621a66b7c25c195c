using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Seeding;
using KK.Saas.Regions.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Regions.Tests;

public sealed class RegionSeedTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        var before = await SnapshotAsync();

        await SeedAsync();

        (await SnapshotAsync()).ShouldBe(before);
        before.Count.ShouldBe(2186 + 37);
    }

    [Fact]
    public async Task Seeding_mends_a_name_and_a_figure_that_went_astray()
    {
        var before = await SnapshotAsync();
        await application.AsHostAsync(async services =>
        {
            var context = services.GetRequiredService<SaasDbContext>();
            (await context.Set<Region>().SingleAsync(r => r.Code == RegionCode.Parse("63.72.02"))).Rename("Salah", "Salah");
            (await context.Set<PovertyLine>().SingleAsync(l => l.Region == RegionCode.Parse("63.72") && l.Year == 2025)).Correct(1, "Salah", "rendah");
            return await context.SaveChangesAsync();
        });

        await SeedAsync();

        (await SnapshotAsync()).ShouldBe(before);
    }

    private Task SeedAsync() => application.Services.GetRequiredService<DataSeeder>().SeedAsync(_ => Task.FromResult<IReadOnlyList<TenantId>>([]));

    private Task<List<string>> SnapshotAsync() => application.AsHostAsync(async services =>
    {
        var context = services.GetRequiredService<SaasDbContext>();
        var regions = await context.Set<Region>().AsNoTracking().ToListAsync();
        var lines = await context.Set<PovertyLine>().AsNoTracking().ToListAsync();
        return regions.Select(r => $"{r.Code} {r.Name} {r.Level} {r.ParentCode} {r.Source} {r.ValidFrom:O}")
            .Concat(lines.Select(l => $"{l.Region} {l.Year} {l.Edition} {l.RupiahPerCapitaMonth} {l.Source} {l.Confidence}"))
            .Order(StringComparer.Ordinal).ToList();
    });
}
