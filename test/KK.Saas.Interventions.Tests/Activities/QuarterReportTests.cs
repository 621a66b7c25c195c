using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Notices;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Activities;

/// <summary>One test, for it counts everything of the year.</summary>
public sealed class QuarterReportTests(ActivityApplication app) : IClassFixture<ActivityApplication>
{
    [Fact]
    public async Task A_quarter_is_counted_checked_and_submitted()
    {
        // First quarter: 2 + 3 million on the plan, 1 million beside it; one report waits.
        await AcceptedAsync(new DateOnly(2026, 1, 15), 2_000_000, 20, planned: true);
        await AcceptedAsync(new DateOnly(2026, 3, 31), 3_000_000, 30, planned: true);
        await AcceptedAsync(new DateOnly(2026, 2, 1), 1_000_000, 5, planned: false);
        await app.ReportAsync(app.Input(9_000_000) with { Day = new DateOnly(2026, 2, 2) });
        // Second quarter: 6 million more, over the pagu of 10 million.
        await AcceptedAsync(new DateOnly(2026, 4, 1), 6_000_000, 40, planned: true);

        var first = await GetAsync(Quarter.I);
        (first.Amount, first.Families, first.Pagu, first.Waiting, first.Activities.Count, first.DueOn, first.IsLate).ShouldBe((6_000_000, 55, 10_000_000, 1, 3, new DateOnly(2026, 4, 10), true));
        var half = await GetAsync(Quarter.II);
        (half.Amount, half.Families, half.Activities.Count).ShouldBe((12_000_000, 95, 1));
        half.Rows.Single(r => r.LineId == app.Line).ShouldSatisfyAllConditions(r => r.IsOver.ShouldBeTrue(), r => r.Amount.ShouldBe(11_000_000), r => r.TargetFamilies.ShouldBe(100));

        (await BrokenAsync(app.Head, Quarter.IV)).ShouldBe("NotOver");
        (await BrokenAsync(app.OtherHead, Quarter.I)).ShouldBe("NotHead");
        await SubmitAsync(app.Head, Quarter.II, "");
        (await GetAsync(Quarter.II)).SubmittedAt.ShouldNotBeNull();
        (await app.NoticesAsync(app.Secretary)).ShouldHaveSingleItem().Kind.ShouldBe(NoticeKind.QuarterSubmitted);
        (await BrokenAsync(app.Head, Quarter.I)).ShouldBe("no error"); // an earlier quarter, submitted later, is measured by those before it

        // An earlier report said more than is counted now.
        await app.JobAsync(async services =>
        {
            var said = new QuarterReport(SaasTestApplication.Banjarbaru, EntityId.New(), app.Social, ActivityApplication.Year, Quarter.III);
            said.Submit(app.Head, app.Clock.GetUtcNow().UtcDateTime, 20_000_000);
            services.GetRequiredService<IQuarterReportRepository>().Add(said);
            await services.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            return true;
        });
        (await BrokenAsync(app.Head, Quarter.III)).ShouldBe("Falls");
        await SubmitAsync(app.Head, Quarter.III, "Laporan ganda dihapus");

        await app.DoAsync<IEscalationAppService>(app.Secretary, e => e.SaveRulesAsync(EscalationRules.Default with { OverPaguBlocks = true }));
        (await BrokenAsync(app.Head, Quarter.II)).ShouldBe("OverPagu");
        var realised = (await app.CallAsync<IRealisationAppService, IReadOnlyDictionary<Guid, LineRealisation>>(app.Head, r => r.GetAsync(app.Plan)))[app.Line];
        (realised.Reports, realised.Waiting, realised.Families, realised.Amount).ShouldBe((3, 0, 90, 11_000_000));

        var file = await app.CallAsync<IQuarterReportAppService, byte[]>(app.Secretary, r => r.ExportAsync(app.Social, ActivityApplication.Year, Quarter.I));
        file.Length.ShouldBeGreaterThan(1000);
    }

    private async Task AcceptedAsync(DateOnly day, long amount, int families, bool planned)
    {
        var id = await app.ReportAsync(app.Input(amount, families, planned) with { Day = day });
        await app.AcceptAsync(id);
    }

    private Task<QuarterReportView> GetAsync(Quarter quarter) => app.CallAsync<IQuarterReportAppService, QuarterReportView>(app.Head, r => r.GetAsync(app.Social, ActivityApplication.Year, quarter));

    private Task SubmitAsync(Guid user, Quarter quarter, string correction) =>
        app.DoAsync<IQuarterReportAppService>(user, r => r.SubmitAsync(app.Social, ActivityApplication.Year, quarter, "Uraian", correction));

    private async Task<string> BrokenAsync(Guid user, Quarter quarter)
    {
        try
        {
            await SubmitAsync(user, quarter, "");
            return "no error";
        }
        catch (BusinessException error)
        {
            return error.Code.Split(':')[1];
        }
    }
}
