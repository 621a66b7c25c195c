using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Plans;
using KK.Saas.Interventions.Plans;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Plans;

/// <summary>Each check, failing and passing. Income (D3.2.1) is the problem of the one widow who answered; food (D2.1.1) is none.</summary>
public sealed class PlanCheckTests(PlanApplication app) : IClassFixture<PlanApplication>
{
    private const int Training = 20; // supply, income
    private const int Capital = 21; // demand, income
    private const int Food = 11;

    [Fact]
    public async Task A_problem_needs_an_activity_from_both_sides()
    {
        var plan = await SurveyedPlanAsync();
        (await LabelsAsync(plan, PlanFindingKind.ProblemWithoutActivity)).ShouldContain("Pendapatan per kapita keluarga");
        await app.LineAsync(plan, i => i with { InterventionId = app.Catalogue[Training].Id });
        (await LabelsAsync(plan, PlanFindingKind.ProblemWithoutActivity)).ShouldNotContain("Pendapatan per kapita keluarga");
        (await app.BoardAsync(plan)).Findings.Single(f => f.Kind == PlanFindingKind.OneSideForgotten).Side.ShouldBe(InterventionSide.Demand);
        await app.LineAsync(plan, i => i with { InterventionId = app.Catalogue[Capital].Id });
        var board = await app.BoardAsync(plan);
        board.Findings.ShouldNotContain(f => f.Kind == PlanFindingKind.OneSideForgotten);
        var income = board.Problems.Single(p => p.IndicatorCode == "D3.2.1");
        (income.Activities, income.Families).ShouldBe((2, 1));
        income.Sides.ShouldBe([InterventionSide.Supply, InterventionSide.Demand]);
    }

    [Fact]
    public async Task An_activity_against_what_is_no_problem_is_named()
    {
        var plan = await SurveyedPlanAsync();
        var line = await app.LineAsync(plan, i => i with { InterventionId = app.Catalogue[Food].Id });
        (await app.BoardAsync(plan)).Findings.ShouldContain(f => f.Kind == PlanFindingKind.ActivityWithoutProblem && f.LineId == line);
        var good = await app.LineAsync(plan);
        (await app.BoardAsync(plan)).Findings.ShouldNotContain(f => f.Kind == PlanFindingKind.ActivityWithoutProblem && f.LineId == good);
    }

    [Fact]
    public async Task Without_counted_answers_no_activity_is_called_useless()
    {
        var plan = await app.PlanAsync(RegionCode.Parse("63.72.02.1005"));
        await app.LineAsync(plan, i => i with { InterventionId = app.Catalogue[Food].Id });
        var board = await app.BoardAsync(plan);
        board.IsCounted.ShouldBeFalse();
        board.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_ceiling_holds_over_all_plans_and_blocks_only_where_the_city_wants_it()
    {
        var (plan, other) = (await app.PlanAsync(), await app.PlanAsync(SurveyApplication.Cempaka, first: (await app.CallAsync<IPlanAppService, PlanList>(Banjarbaru, p => p.GetListAsync())).Plans[0].FirstYear));
        var year = (await app.BoardAsync(plan)).Plan.FirstYear;
        await app.LineAsync(plan, i => i with { Pagu = 600 });
        await CeilingAsync(year, new(null, null, null), new(1000, null, 40), blocks: false);
        (await app.BoardAsync(plan)).Findings.ShouldNotContain(f => f.Kind == PlanFindingKind.OverCeiling);
        await app.LineAsync(other, i => i with { Year = year, Pagu = 500 });
        // Also whoever sees one kelurahan alone is told, for the sum is the city's.
        var over = (await app.BoardAsync(plan, AreaScope.Of([SurveyApplication.SungaiTiung]))).Findings.Single(f => f.Kind == PlanFindingKind.OverCeiling);
        (over.LabelId, over.Planned, over.Limit, over.Blocks).ShouldBe(("Dinsos", 1100, 1000, false));
        await CeilingAsync(year, new(1000, null, 40), new(1000, null, 40), blocks: true);
        (await Should.ThrowAsync<BusinessException>(() => app.StepAsync(plan, PlanState.Agreed))).Code.ShouldEndWith(":OverCeiling");
        await CeilingAsync(year, new(1000, null, 40), new(1000, 1200, 50), blocks: true); // perubahan replaces murni
        (await app.StepAsync(plan, PlanState.Agreed)).ShouldBe(1);
        await CeilingAsync(year, new(1000, 1200, 50), new(1000, 1200, 50), blocks: false);
    }

    [Fact]
    public async Task An_agency_that_ends_during_an_activity_is_named()
    {
        var plan = await app.PlanAsync(SurveyApplication.Cempaka, first: PlanApplication.First);
        var early = await app.LineAsync(plan, i => i with { AgencyId = app.Closing, LastQuarter = Quarter.I });
        var late = await app.LineAsync(plan, i => i with { AgencyId = app.Closing, LastQuarter = Quarter.II });
        (await app.BoardAsync(plan)).Findings.Where(f => f.Kind == PlanFindingKind.AgencyClosed).Select(f => f.LineId).ShouldBe([late]);
        early.ShouldNotBe(late);
    }

    [Fact]
    public async Task A_target_above_the_families_concerned_is_named()
    {
        var plan = await SurveyedPlanAsync();
        var right = await app.LineAsync(plan, i => i with { TargetFamilies = 1 });
        var high = await app.LineAsync(plan, i => i with { TargetFamilies = 2 });
        var found = (await app.BoardAsync(plan)).Findings.Where(f => f.Kind == PlanFindingKind.TargetTooHigh).ToList();
        found.Select(f => (f.LineId, f.Planned, f.Limit)).ShouldBe([(high, 2, 1)]);
        right.ShouldNotBe(high);
    }

    [Fact]
    public async Task A_small_count_of_a_sensitive_indicator_is_not_found_by_trying_targets()
    {
        var plan = await SurveyedPlanAsync();
        await app.LineAsync(plan, i => i with { TargetFamilies = 4 });
        string[] blind = [InterventionsPermissions.ReadPlans];
        (await app.BoardAsync(plan, permissions: blind)).Findings.ShouldNotContain(f => f.Kind == PlanFindingKind.TargetTooHigh);
        await app.LineAsync(plan, i => i with { TargetFamilies = 5 });
        var found = (await app.BoardAsync(plan, permissions: blind)).Findings.Single(f => f.Kind == PlanFindingKind.TargetTooHigh);
        (found.Planned, found.Limit).ShouldBe((5, null));
        (await app.CallAsync<IPlanLineAppService, PlanLineSheet>(Banjarbaru, l => l.GetAsync(found.LineId!.Value), permissions: blind)).Concerned.ShouldBeNull();
        (await app.CallAsync<IPlanLineAppService, PlanLineSheet>(Banjarbaru, l => l.GetAsync(found.LineId!.Value))).Concerned.ShouldBe(1);
    }

    [Fact]
    public async Task A_share_that_not_every_reader_may_see_is_not_frozen_into_a_target()
    {
        var plan = await SurveyedPlanAsync();
        var line = await app.LineAsync(plan, i => i with { Targets = [new PlanTarget("D3.2.1", 80)] });
        (await app.FindLineAsync(plan, line)).Input.Targets.Single().Now.ShouldBeNull();
        var open = await app.LineAsync(plan, i => i with { InterventionId = app.Catalogue[32].Id, Targets = [new PlanTarget("D5.2.1", 100)] });
        (await app.FindLineAsync(plan, open)).Input.Targets.Single().Now.ShouldBe(100);
    }

    [Fact]
    public async Task Somebody_answers_for_it_and_money_of_an_APBD_has_a_code()
    {
        var plan = await app.PlanAsync(RegionCode.Parse("63.72.02.1005"));
        await app.LineAsync(plan, i => i with { PersonInCharge = "", SubActivityCode = "" });
        await app.LineAsync(plan, i => i with { SubActivityCode = "", Fund = FundSource.Zakat });
        await app.LineAsync(plan, i => i with { SubActivityCode = "2.07.03.2.01.01" });
        (await app.BoardAsync(plan)).Findings.Select(f => f.Kind).ShouldBe([PlanFindingKind.NoPersonInCharge, PlanFindingKind.NoCode]);
    }

    [Fact]
    public async Task An_activity_outside_the_years_of_the_plan_is_named()
    {
        var plan = await app.PlanAsync(RegionCode.Parse("63.72.02.1005"));
        var line = await app.LineAsync(plan);
        var found = await app.AsTenantAsync(Banjarbaru, async s =>
        {
            var reader = s.GetRequiredService<PlanReader>();
            var facts = await reader.ReadAsync(await reader.GetAsync(plan));
            facts.Lines[0].Describe(facts.Lines[0].ToInput() with { Year = facts.Plan.LastYear.Next });
            return PlanChecks.Run(facts);
        });
        found.Single(f => f.Kind == PlanFindingKind.OutsideYears).LineId.ShouldBe(line);
        (await app.BoardAsync(plan)).Findings.ShouldNotContain(f => f.Kind == PlanFindingKind.OutsideYears);
    }

    [Fact]
    public async Task Ceilings_are_guarded_against_bad_figures_and_older_views()
    {
        var year = new FiscalYear(2090);
        await CeilingAsync(year, new(null, null, null), new(500, null, 10), blocks: false);
        (await BrokenAsync(year, new(null, null, null), new(900, null, null))).ShouldBe("CeilingChangedMeanwhile");
        (await BrokenAsync(year, new(500, null, 10), new(-1, null, null))).ShouldBe("NotANumber");
        (await BrokenAsync(year, new(500, null, 10), new(null, null, 10))).ShouldBe("CapacityNeedsAmount");
        var row = (await app.CallAsync<ICeilingAppService, CeilingTable>(Banjarbaru, c => c.GetAsync(year))).Rows.Single(r => r.Agency.Id == app.Social);
        row.Figures.ShouldBe(new CeilingFigures(500, null, 10));
        (await app.CallAsync<ICeilingAppService, CeilingTable>(Banjarmasin, c => c.GetAsync(year))).Rows.ShouldBeEmpty();
        (await Should.ThrowAsync<BusinessException>(() => app.CallAsync<ICeilingAppService>(c => c.SaveAsync(year, [new(EntityId.New(), new(null, null, null), new(1, null, null))], false))))
            .Code.ShouldEndWith(":UnknownAgency");
        await CeilingAsync(year, new(500, null, 10), new(null, null, null), blocks: false);
    }

    private async Task<Guid> SurveyedPlanAsync()
    {
        var village = RegionCode.Parse("63.72.03.1002");
        if (!(await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<Families.IFamilyDirectory>().CountByVillageAsync())).ContainsKey(village)) await app.AskedFamilyAsync(village);
        await app.RecountAsync(Banjarbaru);
        return await app.PlanAsync(village);
    }

    private async Task<IReadOnlyList<string>> LabelsAsync(Guid plan, PlanFindingKind kind) => [.. (await app.BoardAsync(plan)).Findings.Where(f => f.Kind == kind).Select(f => f.LabelId)];

    private Task CeilingAsync(FiscalYear year, CeilingFigures before, CeilingFigures after, bool blocks) =>
        app.CallAsync<ICeilingAppService>(c => c.SaveAsync(year, [new CeilingChange(app.Social, before, after)], blocks));

    private async Task<string> BrokenAsync(FiscalYear year, CeilingFigures before, CeilingFigures after) =>
        (await Should.ThrowAsync<BusinessException>(() => CeilingAsync(year, before, after, false))).Code.Split(':')[1];
}
