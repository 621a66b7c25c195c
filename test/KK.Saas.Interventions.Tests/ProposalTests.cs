using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests;

public sealed class ProposalTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task A_problem_brings_its_interventions_with_office_and_side()
    {
        var village = RegionCode.Parse("63.72.03.1002");
        await app.AskedFamilyAsync(village);
        await app.RecountAsync(Banjarbaru);
        var income = (await GetAsync(village)).Single(p => p.IndicatorCode == "D3.2.1");
        income.Families.ShouldBe(1);
        income.PercentMet.ShouldBe(0);
        income.Interventions.Select(i => i.Side).ShouldBe([InterventionSide.Supply, InterventionSide.Demand]);
        income.Interventions[0].Agencies.ShouldBe("Disnaker");
    }

    [Fact]
    public async Task More_families_move_a_problem_up()
    {
        var village = RegionCode.Parse("63.72.05.1003");
        var poor = new Dictionary<string, string>(SurveyApplication.Widow) { ["food_enough"] = "no" };
        await app.AskedFamilyAsync(village);
        await app.AskedFamilyAsync(village, poor);
        await app.RecountAsync(Banjarbaru);
        var before = (await GetAsync(village)).Single(p => p.IndicatorCode == "D2.1.1");
        await app.AskedFamilyAsync(village, poor);
        await app.AskedFamilyAsync(village, new Dictionary<string, string>(poor) { ["monthly_income"] = "5000000", ["income_felt_enough"] = "yes", ["savings"] = "bank" });
        await app.RecountAsync(Banjarbaru);
        var after = (await GetAsync(village)).Single(p => p.IndicatorCode == "D2.1.1");
        after.Families.ShouldBe(3);
        after.Rank.ShouldBeLessThan(before.Rank);
    }

    [Fact]
    public async Task A_kelurahan_outside_the_area_or_the_city_has_no_proposals()
    {
        await app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await app.RecountAsync(Banjarbaru);
        (await GetAsync(SurveyApplication.SungaiTiung, AreaScope.Of([SurveyApplication.Cempaka]))).ShouldBeEmpty();
        (await app.CallAsync<IProposalAppService, IReadOnlyList<Proposal>>(Banjarmasin, p => p.GetAsync(SurveyApplication.SungaiTiung))).ShouldBeEmpty();
    }

    private Task<IReadOnlyList<Proposal>> GetAsync(RegionCode village, AreaScope? area = null) =>
        app.CallAsync<IProposalAppService, IReadOnlyList<Proposal>>(Banjarbaru, p => p.GetAsync(village), area);
}
