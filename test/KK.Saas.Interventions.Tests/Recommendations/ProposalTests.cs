using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Recommendations;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Recommendations;

public sealed class ProposalTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task A_problem_brings_its_interventions_with_office_and_side()
    {
        var village = RegionCode.Parse("63.72.03.1002");
        await app.AskedFamilyAsync(village);
        await app.RecountAsync(Banjarbaru);
        var income = (await GetAsync(village)).Items.Single(p => p.IndicatorCode == "D3.2.1");
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
        var before = (await GetAsync(village)).Items.Single(p => p.IndicatorCode == "D2.1.1");
        await app.AskedFamilyAsync(village, poor);
        await app.AskedFamilyAsync(village, new Dictionary<string, string>(poor) { ["monthly_income"] = "5000000", ["income_felt_enough"] = "yes", ["savings"] = "bank" });
        await app.RecountAsync(Banjarbaru);
        var after = (await GetAsync(village)).Items.Single(p => p.IndicatorCode == "D2.1.1");
        after.Families.ShouldBe(3);
        after.Rank!.Value.ShouldBeLessThan(before.Rank!.Value);
    }

    [Fact]
    public async Task The_rank_goes_by_families_times_distance_times_weight()
    {
        var village = RegionCode.Parse("63.72.05.1004");
        // Two families of three go without enough food, two of three have no insurance, one does not take part in religious life.
        var hungry = new Dictionary<string, string>(Rich) { ["food_enough"] = "no", ["health_insurance"] = "none" };
        await app.AskedFamilyAsync(village, hungry);
        await app.AskedFamilyAsync(village, hungry);
        await app.AskedFamilyAsync(village, new Dictionary<string, string>(Rich) { ["religion"] = "no" });
        await app.RecountAsync(Banjarbaru);
        var items = (await GetAsync(village)).Items;
        // By hand: 75 - 100/3 = 41.67 and 75 - 200/3 = 8.33 points; weights 0.2 x 0.3334 x 0.5, 0.2 x 0.25 x 0.5 and 0.2 x 0.3333 x 1.
        items.Select(i => i.IndicatorCode).ShouldBe(["D2.1.1", "D3.4.2", "D5.3.1"]);
        items.Select(i => i.Weight).ShouldBe([0.03334m, 0.025m, 0.06666m]);
        items.Select(i => decimal.Round(i.Distance!.Value, 2)).ShouldBe([41.67m, 41.67m, 8.33m]);
        items.Select(i => decimal.Round(i.Priority!.Value, 4)).ShouldBe([2.7783m, 2.0833m, 0.5555m]);
    }

    [Fact]
    public async Task A_decision_outlives_a_recount_and_a_problem_that_is_solved()
    {
        var village = RegionCode.Parse("63.72.04.1001");
        await app.AskedFamilyAsync(village, new Dictionary<string, string>(Rich) { ["food_enough"] = "no" });
        await app.RecountAsync(Banjarbaru);
        var food = (await GetAsync(village)).Items.Single();
        var first = Guid.CreateVersion7();
        var input = new DecisionInput(village, 2026, "D2.1.1", food.Interventions[0].Id, DecisionKind.Postponed, " menunggu APBD perubahan ");
        await DecideAsync(first, input);
        await DecideAsync(first, input with { Kind = DecisionKind.Refused, Reason = "kiriman ulang" });
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await DecideAsync(Guid.CreateVersion7(), input with { InterventionId = null, Kind = DecisionKind.Taken, Reason = "" });
        for (var i = 0; i < 4; i++) await app.AskedFamilyAsync(village, Rich);
        await app.RecountAsync(Banjarbaru);
        var after = (await GetAsync(village)).Items.Single();
        after.Rank.ShouldBeNull();
        after.IndicatorCode.ShouldBe("D2.1.1");
        after.Decisions.Select(d => (d.Kind, d.InterventionId, d.Reason, d.Rank)).ShouldBe(
            [(DecisionKind.Taken, null, "", 1), (DecisionKind.Postponed, food.Interventions[0].Id, "menunggu APBD perubahan", 1)]);
        after.Decisions[1].InterventionNameId.ShouldBe(food.Interventions[0].NameId);
    }

    [Theory]
    [InlineData("D2.1.1", DecisionKind.Postponed, "", "ReasonNeeded")]
    [InlineData("D2.1.1", DecisionKind.Refused, "  a ", "ReasonNeeded")]
    [InlineData("D2.1.1", (DecisionKind)9, "alasan", "KindNeeded")]
    [InlineData("D9.9.9", DecisionKind.Taken, "", "UnknownIndicator")]
    public async Task A_decision_that_says_too_little_is_refused(string indicator, DecisionKind kind, string reason, string rule) =>
        (await Should.ThrowAsync<Core.Errors.BusinessException>(() => DecideAsync(Guid.CreateVersion7(), new DecisionInput(SurveyApplication.Cempaka, 2026, indicator, null, kind, reason))))
            .Code.ShouldBe($"Interventions.Recommendations:{rule}");

    [Fact]
    public async Task An_intervention_for_something_else_cannot_be_decided_here()
    {
        var catalogue = await app.CallAsync<ICatalogueAppService, InterventionCatalogue>(Banjarbaru, c => c.GetAsync());
        var other = catalogue.Indicators.Single(i => i.Code == "D5.3.1").Interventions[0].Id;
        (await Should.ThrowAsync<Core.Errors.BusinessException>(() => DecideAsync(Guid.CreateVersion7(), new DecisionInput(SurveyApplication.Cempaka, 2026, "D2.1.1", other, DecisionKind.Taken, ""))))
            .Code.ShouldBe("Interventions.Recommendations:UnknownIntervention");
    }

    [Fact]
    public async Task A_kelurahan_outside_the_area_or_the_city_has_no_proposals_and_takes_no_decisions()
    {
        await app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await app.RecountAsync(Banjarbaru);
        var input = new DecisionInput(SurveyApplication.SungaiTiung, 2026, "D3.4.1", null, DecisionKind.Taken, "");
        await DecideAsync(Guid.CreateVersion7(), input);
        var elsewhere = AreaScope.Of([SurveyApplication.Cempaka]);
        (await GetAsync(SurveyApplication.SungaiTiung, elsewhere)).Items.ShouldBeEmpty();
        (await app.CallAsync<IProposalAppService, VillageProposals>(Banjarmasin, p => p.GetAsync(SurveyApplication.SungaiTiung))).Items.ShouldBeEmpty();
        await Should.ThrowAsync<Core.Errors.EntityNotFoundException>(() => DecideAsync(Guid.CreateVersion7(), input, elsewhere));
        await Should.ThrowAsync<Core.Errors.EntityNotFoundException>(() => app.CallAsync<IProposalAppService, int>(Banjarmasin, async p =>
        {
            await p.DecideAsync(Guid.CreateVersion7(), input);
            return 0;
        }));
        await Should.ThrowAsync<PermissionDeniedException>(() => DecideAsync(Guid.CreateVersion7(), input, permissions: [InterventionsPermissions.ReadProposals]));
    }

    [Fact]
    public async Task Small_numbers_of_sensitive_indicators_are_withheld_with_all_that_gives_them_away()
    {
        var village = RegionCode.Parse("63.72.04.1002");
        await app.AskedFamilyAsync(village);
        await app.RecountAsync(Banjarbaru);
        var savings = (await GetAsync(village, permissions: [InterventionsPermissions.ReadProposals])).Items.Single(p => p.IndicatorCode == "D3.4.1");
        (savings.Families, savings.PercentMet, savings.Distance, savings.Priority).ShouldBe((null, null, null, null));
        savings.Weight.ShouldBe(0.025m);
        (await GetAsync(village, permissions: [InterventionsPermissions.ReadProposals, ScoringPermissions.ReadScores, ScoringPermissions.ReadSensitive]))
            .Items.Single(p => p.IndicatorCode == "D3.4.1").Families.ShouldBe(1);
    }

    /// <summary>Meets all that concerns her.</summary>
    private static Dictionary<string, string> Rich => new(SurveyApplication.Widow) { ["monthly_income"] = "5000000", ["income_felt_enough"] = "yes", ["savings"] = "bank" };

    private Task<VillageProposals> GetAsync(RegionCode village, AreaScope? area = null, IEnumerable<string>? permissions = null) =>
        app.CallAsync<IProposalAppService, VillageProposals>(Banjarbaru, p => p.GetAsync(village), area, permissions);

    private Task DecideAsync(Guid id, DecisionInput input, AreaScope? area = null, IEnumerable<string>? permissions = null) =>
        app.CallAsync<IProposalAppService, int>(Banjarbaru, async p =>
        {
            await p.DecideAsync(id, input);
            return 0;
        }, area, permissions);
}
