using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Reports.Application;
using KK.Saas.Reports.Domain;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Reports.Tests;

/// <summary>From the question to the file, and what becomes of it when something breaks.</summary>
public sealed class ReportTests : IAsyncLifetime
{
    private readonly ReportApplication _app = new();

    [Fact]
    public async Task A_report_is_asked_for_once_made_kept_and_seen_by_its_side_alone()
    {
        await _app.AnswerAsync(6);
        var id = await _app.AskAsync(Banjarbaru, ReportKind.City, ReportFormat.Html);
        await CallAsync(Banjarbaru, r => r.AskAsync(id, ReportKind.City, ReportFormat.Html, null)); // sent twice
        (await ListAsync(Banjarbaru)).Items.ShouldHaveSingleItem().State.ShouldBe(ReportState.Waiting);
        await Should.ThrowAsync<EntityNotFoundException>(() => _app.DownloadAsync(Banjarbaru, id));
        await _app.WorkAsync(Banjarbaru);
        ReportApplication.Text(await _app.DownloadAsync(Banjarbaru, id)).ShouldContain("Sungai Tiung");

        foreach (var other in (TenantId?[])[Banjarmasin, null])
        {
            (await ListAsync(other)).Items.ShouldBeEmpty();
            await Should.ThrowAsync<EntityNotFoundException>(() => _app.DownloadAsync(other, id));
        }

        // Who sees a part of the city sees no report of the whole.
        var part = AreaScope.Of([SurveyApplication.Cempaka]);
        (await ListAsync(Banjarbaru, part)).ShouldSatisfyAllConditions(l => l.Items.ShouldBeEmpty(), l => l.MayManage.ShouldBeFalse());
        await Should.ThrowAsync<EntityNotFoundException>(() => _app.OnAsync(Banjarbaru, s => s.GetRequiredService<IReportAppService>().GetFileAsync(id), part));
        await Should.ThrowAsync<PermissionDeniedException>(() => _app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IReportAppService>().GetFileAsync(id), []));
        (await Should.ThrowAsync<BusinessException>(() => _app.AskAsync(Banjarbaru, ReportKind.OpenData, ReportFormat.Csv))).Code.ShouldBe("Reports:Kind");
    }

    [Fact]
    public async Task What_cannot_be_made_says_why_and_can_be_asked_for_again()
    {
        var id = await _app.AskAsync(Banjarbaru, ReportKind.City, ReportFormat.Xlsx, 1999);
        await _app.WorkAsync(Banjarbaru);
        (await _app.ItemAsync(Banjarbaru, id)).ShouldSatisfyAllConditions(i => i.State.ShouldBe(ReportState.Failed), i => i.Failure.ShouldBe(ReportFailure.NoFigures));
        await CallAsync(Banjarbaru, r => r.AskAgainAsync(id));
        (await _app.ItemAsync(Banjarbaru, id)).State.ShouldBe(ReportState.Waiting);
    }

    [Fact]
    public async Task A_worker_that_dies_is_replaced_and_one_that_was_taken_for_dead_spoils_nothing()
    {
        await _app.AnswerAsync(5);
        var id = await _app.AskAsync(Banjarbaru, ReportKind.City, ReportFormat.Html);
        var lost = await ClaimAsync();
        await _app.OnAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<ReportDesk>().StorePartAsync(lost, 0, [1, 2, 3], CancellationToken.None);
            return 0;
        });
        (await _app.OnAsync(Banjarbaru, s => s.GetRequiredService<ReportWorker>().RunAsync())).ShouldBeFalse(); // it lives
        _app.Clock.Advance(ReportRecord.Longest + TimeSpan.FromSeconds(1));
        await _app.WorkAsync(Banjarbaru);
        var made = await _app.DownloadAsync(Banjarbaru, id);
        ReportApplication.Text(made).ShouldStartWith("<!DOCTYPE html>");

        // The first one wakes up again.
        (await Should.ThrowAsync<BusinessException>(() => _app.OnAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<ReportDesk>().StorePartAsync(lost, 1, [4], CancellationToken.None);
            return 0;
        }))).Code.ShouldBe("Reports:ChangedMeanwhile");
        (await _app.DownloadAsync(Banjarbaru, id)).ShouldBe(made);
    }

    [Fact]
    public async Task One_that_breaks_three_servers_is_given_up()
    {
        var id = await _app.AskAsync(Banjarbaru, ReportKind.City, ReportFormat.Html);
        for (var i = 0; i < 3; i++)
        {
            await ClaimAsync();
            _app.Clock.Advance(ReportRecord.Longest + TimeSpan.FromSeconds(1));
        }

        await _app.WorkAsync(Banjarbaru);
        (await _app.ItemAsync(Banjarbaru, id)).Failure.ShouldBe(ReportFailure.Lost);
    }

    [Fact]
    public async Task Two_workers_at_once_make_a_report_once()
    {
        await _app.AnswerAsync(5);
        var id = await _app.AskAsync(Banjarbaru, ReportKind.City, ReportFormat.Html);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _app.WorkAsync(Banjarbaru))));
        (await _app.OnAsync(Banjarbaru, s => s.GetRequiredService<IReportAppService>().GetFileAsync(id))).Attempt.ShouldBe(1);
    }

    [Fact]
    public async Task The_schedule_asks_once_a_turn()
    {
        await ScheduleAsync(Banjarbaru);
        (await ListAsync(Banjarbaru)).Items.ShouldBeEmpty();
        foreach (var side in (TenantId?[])[Banjarbaru, null]) await CallAsync(side, r => r.SetRhythmAsync(ReportRhythm.Monthly));
        foreach (var side in (TenantId?[])[Banjarbaru, null, Banjarbaru]) await ScheduleAsync(side);
        (await ListAsync(Banjarbaru)).Items.Count.ShouldBe(2);
        (await ListAsync(null)).Items.Count.ShouldBe(4);
        (await ListAsync(Banjarmasin)).Items.ShouldBeEmpty();
        _app.Clock.Advance(TimeSpan.FromDays(31));
        await ScheduleAsync(Banjarbaru);
        (await ListAsync(Banjarbaru)).Items.Count.ShouldBe(4);
        (await Should.ThrowAsync<BusinessException>(() => CallAsync(Banjarbaru, r => r.SetRhythmAsync((ReportRhythm)9)))).Code.ShouldBe("Reports:Rhythm");
    }

    [Theory]
    [InlineData(ReportRhythm.Monthly, "2026-11")]
    [InlineData(ReportRhythm.Quarterly, "2026-Q4")]
    [InlineData(ReportRhythm.Yearly, "2026")]
    [InlineData(ReportRhythm.Never, null)]
    public void A_turn_is_named_after_its_time(ReportRhythm rhythm, string? occasion) => ReportRhythmRecord.OccasionOf(rhythm, new DateOnly(2026, 11, 25)).ShouldBe(occasion);

    [Fact]
    public async Task Old_reports_go_with_their_files()
    {
        await _app.AnswerAsync(5);
        var old = await _app.AskAsync(Banjarbaru, ReportKind.City, ReportFormat.Html);
        await _app.WorkAsync(Banjarbaru);
        _app.Clock.Advance(TimeSpan.FromDays(IReportAppService.KeptDays + 1));
        var young = await _app.AskAsync(Banjarbaru, ReportKind.City, ReportFormat.Html);
        await _app.WorkAsync(Banjarbaru);
        (await ListAsync(Banjarbaru)).Items.Select(i => i.Id).ShouldBe([young]);
        (await _app.OnAsync(Banjarbaru, s => s.GetRequiredService<IReportRepository>().FindPartAsync(old, 1, 0))).ShouldBeNull();
    }

    public ValueTask InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    public ValueTask DisposeAsync() => ((IAsyncLifetime)_app).DisposeAsync();

    private async Task<ReportRecord> ClaimAsync() =>
        (await _app.OnAsync(Banjarbaru, s => s.GetRequiredService<IReportRepository>().ClaimAsync(_app.Clock.GetUtcNow().UtcDateTime))).ShouldNotBeNull().Report;

    private Task<ReportList> ListAsync(TenantId? tenant, AreaScope? area = null) => _app.OnAsync(tenant, s => s.GetRequiredService<IReportAppService>().GetListAsync(), area);

    private Task CallAsync(TenantId? tenant, Func<IReportAppService, Task> call) => _app.OnAsync(tenant, async s =>
    {
        await call(s.GetRequiredService<IReportAppService>());
        return 0;
    });

    private Task ScheduleAsync(TenantId? tenant) => _app.OnAsync(tenant, async s =>
    {
        await s.GetRequiredService<ReportScheduler>().RunAsync();
        return 0;
    });
}
