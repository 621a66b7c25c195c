using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Rollups.Tests;

public sealed class VillagePictureTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task Every_kelurahan_of_the_city_stands_in_the_ranking_weakest_first()
    {
        await app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await app.RecountAsync(Banjarbaru);
        var table = await app.CallAsync<IVillagePictureAppService, VillageTable>(Banjarbaru, p => p.GetListAsync());
        table.Rows.Count.ShouldBe(20);
        table.Rows[0].IndexTenThousandths.ShouldNotBeNull();
        table.Rows[^1].IndexTenThousandths.ShouldBeNull();
        table.Total!.Name.ShouldBe("Kota Banjarbaru");
        table.Total.Visits.Completed.ShouldBe(table.Rows.Sum(r => r.Visits.Completed));
        table.ThresholdPercent.ShouldBe(75);
    }

    [Fact]
    public async Task A_lurah_sees_the_own_kelurahan_alone()
    {
        var area = AreaScope.Of([SurveyApplication.Cempaka]);
        (await app.CallAsync<IVillagePictureAppService, VillageTable>(Banjarbaru, p => p.GetListAsync(), area)).Rows.Select(r => r.Village).ShouldBe([SurveyApplication.Cempaka]);
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(SurveyApplication.SungaiTiung, area));
    }

    [Fact]
    public async Task Another_city_sees_nothing_of_it()
    {
        await app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await app.RecountAsync(Banjarbaru);
        (await app.CallAsync<IVillagePictureAppService, VillageTable>(Banjarmasin, p => p.GetListAsync())).Total!.Visits.Visited.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() =>
            app.CallAsync<IVillagePictureAppService, VillagePicture>(Banjarmasin, p => p.GetAsync(SurveyApplication.SungaiTiung)));
    }

    [Fact]
    public async Task Small_counts_of_violence_and_illness_are_withheld_from_whoever_may_not_see_them()
    {
        var village = RegionCode.Parse("63.72.05.1003");
        for (var i = 0; i < 3; i++) await app.AskedFamilyAsync(village);
        await app.RecountAsync(Banjarbaru);
        var lurah = await GetAsync(village, permissions: [RollupsPermissions.ReadVillages]);
        lurah.Indicators.Single(i => i.Code == "D4.1.1").Met.ShouldBeNull();
        lurah.Indicators.Single(i => i.Code == "D2.2.1").Met.ShouldBeNull();
        lurah.Indicators.Single(i => i.Code == "D2.1.1").Met.ShouldBe(3);
        var service = await GetAsync(village, permissions: [RollupsPermissions.ReadVillages, ScoringPermissions.ReadScores, ScoringPermissions.ReadSensitive, ScoringPermissions.ReadViolence]);
        service.Indicators.Single(i => i.Code == "D4.1.1").Met.ShouldBe(3);
    }

    [Fact]
    public async Task Numerator_denominator_and_not_applicable_come_to_all_answering_families()
    {
        var village = RegionCode.Parse("63.72.05.1001");
        await app.AskedFamilyAsync(village);
        await app.AskedFamilyAsync(village, new Dictionary<string, string>(SurveyApplication.Widow) { ["food_enough"] = "no" });
        await app.RecountAsync(Banjarbaru);
        var picture = await GetAsync(village);
        picture.Indicators.ShouldAllBe(i => i.Met + i.NotMet + i.NotApplicable == 2);
        picture.Indicators.Single(i => i.Code == "D2.1.1").Percent.ShouldBe(50);
        picture.Indicators.Single(i => i.Code == "D1.1.1").Percent.ShouldBeNull();
        picture.Categories.Sum(c => c.Families).ShouldBe(2);
        var problems = await app.CallAsync<IVillageProblems, IReadOnlyList<VillageProblem>>(Banjarbaru, p => p.ListAsync(village));
        problems.Select(p => p.Share.Code).ShouldContain("D2.1.1");
        problems.Select(p => p.Rank).ShouldBe(Enumerable.Range(1, problems.Count));
        // Income is missed by both families, food by one: income comes first.
        problems[0].Share.NotMet.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_may_not_see_kelurahan_sees_none() =>
        await Should.ThrowAsync<PermissionDeniedException>(() => GetAsync(SurveyApplication.SungaiTiung, permissions: []));

    private Task<VillagePicture> GetAsync(RegionCode village, AreaScope? area = null, IEnumerable<string>? permissions = null) =>
        app.CallAsync<IVillagePictureAppService, VillagePicture>(Banjarbaru, p => p.GetAsync(village), area, permissions);
}
