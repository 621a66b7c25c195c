using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Regions.Tests;

public sealed class RegionBrowsingTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    private static readonly RegionCode Province = RegionCode.Parse("63");

    [Fact]
    public async Task A_branch_tells_the_way_from_the_province_and_what_lies_below()
    {
        var branch = await BranchAsync("63.72.02");

        branch.Path.Select(r => r.Code.Value).ShouldBe(["63", "63.72", "63.72.02"]);
        branch.Children.ShouldNotBeEmpty();
        branch.Children.ShouldAllBe(r => r.Level == RegionLevel.Village && r.Code.Parent == RegionCode.Parse("63.72.02"));
        branch.Children.Select(r => r.Code.Value).ShouldBeInOrder();
    }

    [Fact]
    public async Task A_village_is_the_end_of_its_branch()
    {
        var village = (await BranchAsync("63.72.02")).Children[0];

        var branch = await BranchAsync(village.Code.Value);

        branch.Path[^1].ShouldBe(village);
        branch.Children.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_region_is_not_found() => await Should.ThrowAsync<EntityNotFoundException>(() => BranchAsync("64"));

    [Fact]
    public async Task A_search_finds_a_name_in_any_case_and_a_code_from_its_beginning()
    {
        (await SearchAsync(Province, " banjarBARU ")).Select(r => r.Code.Value).ShouldContain("63.72");
        (await SearchAsync(Province, "63.72.02")).Select(r => r.Code).ShouldAllBe(c => c.IsWithin(RegionCode.Parse("63.72.02")));
        (await SearchAsync(Province, "72.02")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_search_stays_inside_the_region_and_stops_at_50()
    {
        (await SearchAsync(RegionCode.Parse("63.71"), "Banjarbaru")).ShouldBeEmpty();
        (await SearchAsync(Province, "a")).Count.ShouldBe(50);
    }

    [Fact]
    public async Task The_tree_is_open_to_province_and_cities_whatever_their_area()
    {
        var host = await application.AsHostAsync(services => services.GetRequiredService<IRegionAppService>().GetBranchAsync(Province));
        var kader = await application.AsTenantAsync(
            SaasTestApplication.Banjarmasin,
            services => services.GetRequiredService<IRegionAppService>().GetBranchAsync(Province),
            [RegionsPermissions.Read],
            AreaScope.None);

        host.Children.Count.ShouldBe(13);
        kader.Children.ShouldBe(host.Children);
    }

    [Fact]
    public async Task Browsing_and_searching_need_the_permission()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsTenantAsync(
            SaasTestApplication.Banjarbaru, services => services.GetRequiredService<IRegionAppService>().GetBranchAsync(Province), []));
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsHostAsync(
            services => services.GetRequiredService<IRegionAppService>().SearchAsync(Province, "a"), []));
    }

    private Task<RegionBranch> BranchAsync(string code) => application.AsTenantAsync(SaasTestApplication.Banjarbaru, services =>
        services.GetRequiredService<IRegionAppService>().GetBranchAsync(RegionCode.Parse(code)));

    private async Task<IReadOnlyList<RegionInfo>> SearchAsync(RegionCode within, string text) => (await application.AsTenantAsync(SaasTestApplication.Banjarbaru, services =>
        services.GetRequiredService<IRegionAppService>().SearchAsync(within, text))).Items;
}
