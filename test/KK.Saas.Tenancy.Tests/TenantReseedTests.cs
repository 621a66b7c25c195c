using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore.Seeding;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy.Tests;

/// <summary>Changes a tenant, so it has a database of its own: tests run in any order.</summary>
public sealed class TenantReseedTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task Seeding_again_adds_nothing_and_keeps_a_new_name_and_a_suspension()
    {
        var banjar = TenantId.ForRegion(RegionCode.Parse("63.03"));
        await application.AsHostAsync(async services =>
        {
            var service = services.GetRequiredService<ITenantAppService>();
            await service.RenameAsync(banjar, "Kabupaten Banjar Martapura");
            await service.SuspendAsync(banjar, "Serah terima");
            return 0;
        });
        var before = await ListAsync();

        await application.Services.GetRequiredService<DataSeeder>().SeedAsync(
            _ => Task.FromResult<IReadOnlyList<TenantId>>([]), TestContext.Current.CancellationToken);

        (await ListAsync()).ShouldBe(before);
        before.Single(t => t.Id == banjar).ShouldBe(
            new TenantInfo(banjar, RegionCode.Parse("63.03"), "Kabupaten Banjar Martapura", true) { SuspensionReason = "Serah terima" });
    }

    private Task<IReadOnlyList<TenantInfo>> ListAsync() => application.AsHostAsync(services => services.GetRequiredService<ITenantDirectory>().ListAsync());
}
