using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Application.Programme;
using KK.Saas.Interventions.Components;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Plans;
using KK.Saas.Interventions.Programme;
using KK.Saas.Interventions.Tests.Evaluations;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Programme;

public sealed class ProgrammeTests : IAsyncLifetime
{
    private static readonly FiscalYear Year = new(2026);

    private readonly EvaluationApplication _app = new();

    [Fact]
    public async Task Agreed_plans_and_accepted_reports_are_summed_and_drafts_are_not()
    {
        await PlanAsync(SurveyApplication.SungaiTiung, PlanState.Agreed, 10_000_000);
        await PlanAsync(SurveyApplication.Cempaka, PlanState.Draft, 99_000_000);
        await _app.ActivityAsync(SurveyApplication.SungaiTiung, new DateOnly(2026, 2, 3), 4_000_000, null);
        await _app.ActivityAsync(SurveyApplication.SungaiTiung, new DateOnly(2026, 8, 3), 1_000_000, null);
        var table = await _app.CallAsync<IProgrammeAppService, ProgrammeTable>(Banjarbaru, p => p.GetAsync(Year));
        var row = table.Rows.ShouldHaveSingleItem();
        (row.Region, row.Planned, row.Reports, row.Pagu, row.Spent, row.SpentPercent).ShouldBe((SurveyApplication.SungaiTiung, 1, 2, 10_000_000L, 5_000_000L, 50m));
        table.Quarters.Select(q => q.Spent).ShouldBe([4_000_000, 0, 1_000_000, 0]);
        table.Total.Spent.ShouldBe(5_000_000);
    }

    [Fact]
    public async Task A_kecamatan_is_the_sum_of_its_kelurahan()
    {
        await PlanAsync(SurveyApplication.SungaiTiung, PlanState.Agreed, 10_000_000);
        await PlanAsync(SurveyApplication.Cempaka, PlanState.Agreed, 5_000_000);
        await _app.ActivityAsync(SurveyApplication.Cempaka, new DateOnly(2026, 2, 3), 4_000_000, null);
        await _app.ActivityAsync(RegionCode.Parse("63.72.02.1001"), new DateOnly(2026, 2, 3), 1_000_000, null);
        var (city, district) = (RegionCode.Parse("63.72"), SurveyApplication.Cempaka.At(RegionLevel.District));
        var table = await _app.CallAsync<IProgrammeAppService, ProgrammeTable>(Banjarbaru, p => p.GetAsync(Year, level: RegionLevel.District));
        table.Rows.Select(r => (r.Region.Value, r.Pagu, r.Spent)).ShouldBe([("63.72.02", 0, 1_000_000), (district.Value, 15_000_000, 4_000_000)]);
        (table.Total.Region, table.Total.Pagu, table.Total.Spent).ShouldBe((city, 15_000_000L, 5_000_000L));

        var inside = await _app.CallAsync<IProgrammeAppService, ProgrammeTable>(Banjarbaru, p => p.GetAsync(Year, district, RegionLevel.District));
        inside.Rows.Select(r => r.Region).ShouldBe([SurveyApplication.SungaiTiung, SurveyApplication.Cempaka]);
        (inside.Total.Region, inside.Total.Spent).ShouldBe((district, 4_000_000L));
        inside.Quarters.Sum(q => q.Spent).ShouldBe(4_000_000);
        await Should.ThrowAsync<EntityNotFoundException>(() => _app.CallAsync<IProgrammeAppService, ProgrammeTable>(Banjarbaru, p => p.GetAsync(Year, RegionCode.Parse("63.71"))));
        await Should.ThrowAsync<EntityNotFoundException>(() => ProvinceAsync(p => p.GetAsync(Year, city)));
    }

    [Fact]
    public async Task An_area_bound_reader_and_another_city_see_nothing_of_it()
    {
        await _app.ActivityAsync(SurveyApplication.SungaiTiung, new DateOnly(2026, 2, 3), 4_000_000, null);
        var area = AreaScope.Of([SurveyApplication.Cempaka]);
        (await _app.CallAsync<IProgrammeAppService, ProgrammeTable>(Banjarbaru, p => p.GetAsync(), area)).Rows.ShouldBeEmpty();
        (await _app.CallAsync<IProgrammeAppService, ProgrammeTable>(Banjarmasin, p => p.GetAsync())).Rows.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_province_reads_what_was_published()
    {
        await PlanAsync(SurveyApplication.SungaiTiung, PlanState.Fixed, 10_000_000);
        await _app.ActivityAsync(SurveyApplication.SungaiTiung, new DateOnly(2026, 2, 3), 4_000_000, null);
        (await ProvinceAsync(p => p.GetAsync())).Rows.ShouldBeEmpty();
        await PublishAsync();
        await PublishAsync(); // any number of times
        var table = await ProvinceAsync(p => p.GetAsync());
        table.Rows.Count.ShouldBe(13);
        table.Rows.Single(r => r.Region.Value == "63.72").ShouldSatisfyAllConditions(r => r.Planned.ShouldBe(1), r => r.Spent.ShouldBe(4_000_000));
        table.Total.Pagu.ShouldBe(10_000_000);
    }

    [Fact]
    public async Task Counters_reach_the_province_as_sums_without_small_parts()
    {
        await EnterAsync(SurveyApplication.SungaiTiung, new() { [ComponentMeasure.ExclusiveBreastfeeding] = new(40, 60, 50, "Puskesmas"), [ComponentMeasure.ChildMarriages] = new(1, 30, 0, "KUA") });
        await EnterAsync(SurveyApplication.Cempaka, new() { [ComponentMeasure.ExclusiveBreastfeeding] = new(20, 30, 25, "Puskesmas"), [ComponentMeasure.ChildMarriages] = new(2, 30, 0, "KUA") });
        await PublishAsync();
        var table = await ProvinceAsync(p => p.GetComponentsAsync());
        (table.Year, table.Quarter).ShouldBe((Year, Quarter.I)); // the newest that anybody published, not the quarter of today
        (await ProvinceAsync(p => p.GetComponentsAsync(Year, Quarter.II))).Totals.ShouldBeEmpty();
        var row = table.Rows.Single(r => r.Village.Value == "63.72");
        row.Cells[ComponentMeasure.ExclusiveBreastfeeding].ShouldBe(new ComponentCell(60, 90, 75, false));
        row.Cells[ComponentMeasure.ChildMarriages].IsWithheld.ShouldBeTrue();
        table.Totals[ComponentMeasure.ChildMarriages].IsWithheld.ShouldBeTrue();
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task<T> ProvinceAsync<T>(Func<IProgrammeAppService, Task<T>> call) => _app.AsHostAsync(s => call(s.GetRequiredService<IProgrammeAppService>()));

    private Task PublishAsync() => _app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<ProgrammePublisher>().PublishAsync());

    private Task EnterAsync(RegionCode village, Dictionary<ComponentMeasure, ComponentValue> values) => _app.CallAsync<IComponentAppService, int>(Banjarbaru, async c =>
    {
        await c.SaveAsync(village, Year, Quarter.I, values);
        return 0;
    });

    private async Task PlanAsync(RegionCode village, PlanState state, long pagu)
    {
        var locus = await _app.LocusAsync(village, year: Year);
        await _app.AsTenantAsync(Banjarbaru, async s =>
        {
            var context = s.GetRequiredService<SaasDbContext>();
            var plan = new Plan(Banjarbaru, EntityId.New(), locus.Id, village, Year);
            plan.Become(state);
            context.Add(plan);
            var line = new PlanLine(Banjarbaru, EntityId.New(), plan.Id, village, _app.Agency);
            line.Describe(new PlanLineInput(_app.Agency, EntityId.New(), "Pelatihan", Year, Quarter.I, Quarter.II, 25, pagu, FundSource.CityBudget, "", "Siti"));
            context.Add(line);
            return await context.SaveChangesAsync();
        });
    }
}
