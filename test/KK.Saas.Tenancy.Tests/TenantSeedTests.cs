using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy.Tests;

public sealed class TenantSeedTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    [Fact]
    public async Task The_province_starts_with_its_13_regencies_and_cities_as_tenants()
    {
        var tenants = await ListAsync();

        tenants.Select(t => t.Region.Value).ShouldBe(
            ["63.01", "63.02", "63.03", "63.04", "63.05", "63.06", "63.07", "63.08", "63.09", "63.10", "63.11", "63.71", "63.72"]);
        tenants.ShouldAllBe(t => !t.IsSuspended && t.SuspensionReason == null);
        tenants.Single(t => t.Id == SaasTestApplication.Banjarbaru).Name.ShouldBe("Kota Banjarbaru");
    }

    [Fact]
    public async Task Every_tenant_has_the_version_5_id_of_its_region()
    {
        var tenants = await ListAsync();

        tenants.ShouldAllBe(t => t.Id == TenantId.ForRegion(t.Region) && t.Id.Value.Version == 5);
        tenants.Select(t => t.Id).Distinct().Count().ShouldBe(13);
    }

    [Fact]
    public void Tenants_have_the_names_that_the_tree_of_regions_gives_them()
    {
        var regions = application.Services.GetRequiredService<Regions.IRegionDirectory>();
        var seeded = Domain.ProvinceTenants.All;

        seeded.ShouldAllBe(t => regions.Find(t.Region)!.Name == t.Name);
        seeded.Count.ShouldBe(regions.Children(RegionCode.Parse("63")).Count);
    }

    private Task<IReadOnlyList<TenantInfo>> ListAsync() => application.AsHostAsync(services => services.GetRequiredService<ITenantDirectory>().ListAsync());
}
