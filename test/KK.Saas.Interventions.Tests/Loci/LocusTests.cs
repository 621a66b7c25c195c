using System.Text;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Loci;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Loci;

public sealed class LocusTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    private static readonly RegionCode Tiung = SurveyApplication.SungaiTiung;
    private static readonly RegionCode Cempaka = SurveyApplication.Cempaka;
    private static readonly RegionCode Manggis = RegionCode.Parse("63.72.02.1005");

    [Fact]
    public async Task What_was_planned_and_what_was_decided_are_kept_apart()
    {
        // As in Banjarbaru: Sungai Tiung first, then planned one way and decided another.
        await DecideAsync(2021, Tiung, "rekap DTKS tertinggi");
        await PlanAsync(2022, Cempaka, "urutan rencana");
        await PlanAsync(2023, Manggis, "urutan rencana");
        await DecideAsync(2022, Manggis, "hasil rakor");
        await DecideAsync(2024, Cempaka, "hasil rakor");
        var table = await TableAsync();
        table.Loci.Where(l => l.Year < 2026).Select(l => (l.Year, l.Village, l.State))
            .ShouldBe([(2024, Cempaka, LocusState.Decided), (2022, Manggis, LocusState.Decided), (2021, Tiung, LocusState.Decided)]);
        var past = table.History.Where(h => h.Year < 2026).ToList();
        past.Where(h => h.Kind == LocusChoiceKind.Planned).Select(h => (h.Year, h.Village)).ShouldBe([(2023, Manggis), (2022, Cempaka)]);
        past.ShouldAllBe(h => h.Figures == LocusFigures.None && h.Rank == null);
        past[^1].Reason.ShouldBe("rekap DTKS tertinggi");
        // Cempaka rests three years after 2024, Sungai Tiung had its turn long ago.
        table.Ranking.Single(r => r.Village == Cempaka).LastYear.ShouldBe(2024);
    }

    [Fact]
    public async Task The_planner_ranks_by_survey_and_recap_and_keeps_the_figures_of_the_day()
    {
        await app.AskedFamilyAsync(Tiung);
        await app.AskedFamilyAsync(Cempaka, new Dictionary<string, string>(SurveyApplication.Widow) { ["monthly_income"] = "5000000", ["income_felt_enough"] = "yes", ["savings"] = "bank" });
        await app.RecountAsync(Banjarbaru);
        await RecapAsync("63.72.03.1003;2024;DTSEN;2753;100", "63.72.03.1004;2025;DTSEN;1000;400", "63.72.03.1003;2025;DTSEN;2753;1699");
        var byIndex = await TableAsync();
        // Other tests of the class ask elsewhere, in any order.
        byIndex.Ranking.Where(r => r.Village == Tiung || r.Village == Cempaka).Select(r => (r.Village, r.Score)).ShouldBe([(Tiung, 1m), (Cempaka, 0m)]);
        byIndex.Years.Select(y => y.Year).ShouldBe([2026, 2027, 2028]);
        byIndex.RecapYear.ShouldBe(2025);
        var byRecap = await TableAsync(LocusMix.ByBelowAverage);
        byRecap.Ranking.Take(2).Select(r => (r.Village, r.Figures.BelowAveragePercent)).ShouldBe([(Tiung, 61.71m), (Cempaka, 40m)]);
        byRecap.Ranking.Skip(2).ShouldAllBe(r => r.Rank == null);

        await PlanAsync(2030, Tiung, "paling lemah", new LocusMix(50, 50, 0));
        var planned = (await TableAsync()).History.Single(h => h.Year == 2030);
        planned.Mix.ShouldBe(new LocusMix(50, 50, 0));
        planned.Rank.ShouldBe(1);
        planned.Figures.ShouldBe(new LocusFigures(875_000, 61.71m, 0));
        (await Should.ThrowAsync<BusinessException>(() => TableAsync(new LocusMix(50, 50, 1)))).Code.ShouldBe("Interventions.Loci:MixMustSum");
    }

    [Fact]
    public async Task A_changed_decision_keeps_the_former_with_its_reason()
    {
        var first = EntityId.New();
        await DecideAsync(2029, Tiung, "pilihan pertama", id: first);
        await DecideAsync(2029, Manggis, "kiriman ulang", id: first);
        var former = (await TableAsync()).Loci.Single(l => l.Year == 2029);
        former.Village.ShouldBe(Tiung);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await DecideAsync(2029, Manggis, "banjir di Sungai Tiung", replaces: former.Id);
        (await TableAsync()).Loci.Single(l => l.Year == 2029).Village.ShouldBe(Manggis);
        var detail = await GetAsync(former.Id);
        detail.Locus.IsWithdrawn.ShouldBeTrue();
        detail.History.Select(h => (h.Kind, h.Village, h.Reason)).ShouldBe([
            (LocusChoiceKind.Withdrawn, Tiung, "banjir di Sungai Tiung"), (LocusChoiceKind.Decided, Manggis, "banjir di Sungai Tiung"), (LocusChoiceKind.Decided, Tiung, "pilihan pertama"),
        ], ignoreOrder: true);

        // It may be decided again, beside the other one.
        await DecideAsync(2029, Tiung, "jadi dua lokus");
        (await TableAsync()).Loci.Count(l => l.Year == 2029).ShouldBe(2);
        (await GetAsync(former.Id)).Locus.IsWithdrawn.ShouldBeFalse();
        (await Should.ThrowAsync<BusinessException>(() => DecideAsync(2029, Tiung, "lagi"))).Code.ShouldBe("Interventions.Loci:DecidedAlready");
    }

    [Fact]
    public async Task A_form_sent_three_times_at_once_leaves_one_locus()
    {
        var village = RegionCode.Parse("63.72.05.1002");
        var id = EntityId.New();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => DoAsync(l => l.DecideAsync(id, Input(2027, village, "kiriman serentak"))))));
        var table = await TableAsync();
        table.Loci.Count(l => l.Village == village).ShouldBe(1);
        table.History.Count(h => h.Village == village).ShouldBe(1);
    }

    [Fact]
    public async Task A_locus_is_surveyed_when_somebody_says_so_and_stands_once_its_plan_is_agreed()
    {
        var village = RegionCode.Parse("63.72.03.1001");
        var id = await DecideAsync(2028, village, "uji");
        (await Should.ThrowAsync<BusinessException>(() => DoAsync(l => l.MarkSurveyedAsync(id)))).Code.ShouldBe("Interventions.Loci:NobodyAnswered");
        await app.AskedFamilyAsync(village);
        await app.RecountAsync(Banjarbaru);
        await DoAsync(l => l.MarkSurveyedAsync(id));
        var detail = await GetAsync(id);
        detail.Locus.State.ShouldBe(LocusState.Surveyed);
        (detail.Now.Answered, detail.Now.Registered).ShouldBe((1, 1));
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            (await s.GetRequiredService<ILocusRepository>().FindAsync(id))!.Reach(LocusState.Planned);
            await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            return 0;
        });
        (await Should.ThrowAsync<BusinessException>(() => DoAsync(l => l.WithdrawAsync(id, "batal")))).Code.ShouldBe("Interventions.Loci:HasPlan");
    }

    [Theory]
    [InlineData(1999, "alasan", "YearOutside")]
    [InlineData(2032, "alasan", "YearOutside")]
    [InlineData(2027, "  x ", "ReasonNeeded")]
    public async Task A_choice_that_does_not_fit_is_refused(int year, string reason, string rule) =>
        (await Should.ThrowAsync<BusinessException>(() => PlanAsync(year, Tiung, reason))).Code.ShouldBe($"Interventions.Loci:{rule}");

    [Fact]
    public async Task Another_city_sees_nothing_and_an_area_sees_its_own()
    {
        var id = await DecideAsync(2031, Tiung, "uji isolasi");
        (await app.CallAsync<ILocusAppService, LocusTable>(Banjarmasin, l => l.GetTableAsync(new LocusQuery(LocusMix.ByIndex)))).History.ShouldBeEmpty();
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<ILocusAppService, LocusDetail>(Banjarmasin, l => l.GetAsync(id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => DoAsync(l => l.DecideAsync(EntityId.New(), Input(2031, Tiung, "dari kota lain")), Banjarmasin));
        var cempaka = AreaScope.Of([Cempaka]);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<ILocusAppService, LocusDetail>(Banjarbaru, l => l.GetAsync(id), cempaka));
        var table = await app.CallAsync<ILocusAppService, LocusTable>(Banjarbaru, l => l.GetTableAsync(new LocusQuery(LocusMix.ByIndex)), cempaka);
        (table.IsWholeCity, table.Ranking.Count, table.History.Count(h => h.Village != Cempaka)).ShouldBe((false, 1, 0));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CallAsync<ILocusAppService, int>(Banjarbaru, async l =>
        {
            await l.PlanAsync(EntityId.New(), Input(2027, Tiung, "tanpa izin"));
            return 0;
        }, permissions: [InterventionsPermissions.ReadLoci]));
    }

    private static LocusChoiceInput Input(int year, RegionCode village, string reason, LocusMix? mix = null, Guid? replaces = null) =>
        new(year, village, mix ?? LocusMix.ByIndex, reason, replaces);

    private Task<LocusTable> TableAsync(LocusMix? mix = null) =>
        app.CallAsync<ILocusAppService, LocusTable>(Banjarbaru, l => l.GetTableAsync(new LocusQuery(mix ?? LocusMix.ByIndex)));

    private Task<LocusDetail> GetAsync(Guid id) => app.CallAsync<ILocusAppService, LocusDetail>(Banjarbaru, l => l.GetAsync(id));

    private Task PlanAsync(int year, RegionCode village, string reason, LocusMix? mix = null) => DoAsync(l => l.PlanAsync(EntityId.New(), Input(year, village, reason, mix)));

    private async Task<Guid> DecideAsync(int year, RegionCode village, string reason, Guid? id = null, Guid? replaces = null)
    {
        await DoAsync(l => l.DecideAsync(id ?? EntityId.New(), Input(year, village, reason, replaces: replaces)));
        return (await TableAsync()).Loci.First(l => l.Year == year).Id;
    }

    private Task DoAsync(Func<ILocusAppService, Task> call, TenantId? tenant = null) => app.CallAsync<ILocusAppService, int>(tenant ?? Banjarbaru, async l =>
    {
        await call(l);
        return 0;
    });

    private Task RecapAsync(params string[] rows) => app.CallAsync<IRecapAppService, RecapImportResult>(Banjarbaru, async r =>
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("kode_wilayah;tahun;sumber;jumlah_kk;kk_dibawah_rata_rata\n" + string.Join('\n', rows) + "\n"));
        return await r.ImportAsync("rekap.csv", content);
    });
}
