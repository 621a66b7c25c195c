using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Rollups.Tests;

/// <summary>Ten families of Sungai Tiung and two of Cempaka answered; read in every test, changed in none.</summary>
public sealed class PictureTests(PictureApplication app) : IClassFixture<PictureApplication>
{
    private static readonly RegionCode District = RegionCode.Parse("63.72.03");

    [Fact]
    public async Task Larger_regions_are_the_sums_of_their_kelurahan()
    {
        var city = (await GetAsync(null)).Self;
        var district = (await GetAsync(District)).Self;
        var villages = (await ListAsync(RegionLevel.Village)).Rows;
        (city.Completed, district.Completed, villages.Sum(v => v.Completed)).ShouldBe((12, 12, 12));
        city.Registered.ShouldBe(villages.Sum(v => v.Registered));
        city.Histogram.Sum().ShouldBe(12);
        villages.Count.ShouldBe(20);
        (await ListAsync(RegionLevel.District)).Rows.Count.ShouldBe(5);
        (await GetAsync(SurveyApplication.SungaiTiung)).Parent!.Region.ShouldBe(District);
    }

    [Fact]
    public async Task Groups_hold_who_belongs_to_them()
    {
        (await GetAsync(null, FamilyGroup.FemaleHead)).Self.Completed.ShouldBe(12);
        (await GetAsync(null, FamilyGroup.WithElderly)).Self.Completed.ShouldBe(12);
        (await GetAsync(null, FamilyGroup.WithChildren)).Self.Completed.ShouldBe(0);
        (await GetAsync(null, FamilyGroup.DesilUnknown)).Self.Completed.ShouldBe(12);
        (await GetAsync(null, FamilyGroup.FemaleHead)).Self.Registered.ShouldBeNull();
    }

    [Fact]
    public async Task An_area_bound_reader_sees_the_sums_of_the_own_area_only()
    {
        var area = AreaScope.Of([SurveyApplication.Cempaka]);
        (await app.CallAsync<IPictureAppService, RegionPicture>(Banjarbaru, p => p.GetAsync(), area)).Self.Completed.ShouldBe(2);
        (await app.CallAsync<IPictureAppService, RegionList>(Banjarbaru, p => p.GetListAsync(RegionLevel.Village), area)).Rows.ShouldHaveSingleItem().Region.ShouldBe(SurveyApplication.Cempaka);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IPictureAppService, RegionPicture>(Banjarbaru, p => p.GetAsync(SurveyApplication.SungaiTiung), area));
    }

    [Fact]
    public async Task A_foreign_region_does_not_exist() =>
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(RegionCode.Parse("63.71.01")));

    [Fact]
    public async Task The_province_sees_rounded_kelurahan_and_groups()
    {
        var village = (await app.AsHostAsync(s => s.GetRequiredService<IPictureAppService>().GetAsync(SurveyApplication.SungaiTiung))).Self;
        (village.Completed, village.IsRounded, village.Histogram.Count).ShouldBe((10, true, 0));
        var group = (await app.AsHostAsync(s => s.GetRequiredService<IPictureAppService>().GetAsync(RegionCode.Parse("63.72"), group: FamilyGroup.FemaleHead))).Self;
        (group.Completed, group.IsRounded).ShouldBe((10, true)); // twelve, rounded
        var small = (await app.AsHostAsync(s => s.GetRequiredService<IPictureAppService>().GetAsync(SurveyApplication.Cempaka))).Self;
        (small.Completed, small.IndexTenThousandths, small.Indicators.Count).ShouldBe((0, null, 0));
    }

    [Fact]
    public async Task The_province_has_thirteen_rows_and_their_sum()
    {
        var list = await app.AsHostAsync(s => s.GetRequiredService<IPictureAppService>().GetListAsync(RegionLevel.Regency));
        list.Rows.Count.ShouldBe(13);
        list.Total.Completed.ShouldBe(12);
        list.Frame.IsPublished.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_a_group_sensitive_indicators_are_withheld_from_who_may_not_see_them()
    {
        var permissions = new[] { RollupsPermissions.ReadPicture };
        var picture = await app.CallAsync<IPictureAppService, RegionPicture>(Banjarbaru, p => p.GetAsync(group: FamilyGroup.FemaleHead), permissions: permissions);
        picture.Self.Indicators.Single(i => i.Code == "D4.1.1").Met.ShouldBeNull();
        picture.Self.Indicators.Single(i => i.Code == "D2.1.1").Met.ShouldBe(12);
    }

    private Task<RegionPicture> GetAsync(RegionCode? region, FamilyGroup group = FamilyGroup.All) =>
        app.CallAsync<IPictureAppService, RegionPicture>(Banjarbaru, p => p.GetAsync(region, group: group));

    private Task<RegionList> ListAsync(RegionLevel level) => app.CallAsync<IPictureAppService, RegionList>(Banjarbaru, p => p.GetListAsync(level));
}
