using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Security;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Scoring;
using KK.Saas.Tenancy;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Questionnaires.Tests;

public sealed class ReviewTests : IAsyncLifetime
{
    private readonly SurveyApplication _app = new();

    [Fact]
    public async Task A_returned_submission_counts_no_longer_and_comes_back_to_the_enumerator_with_its_answers()
    {
        var family = await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        var item = (await QueueAsync()).Items.ShouldHaveSingleItem();
        item.FamilyId.ShouldBe(family);
        item.HeadName.ShouldBe("Siti Aminah");
        await ReturnAsync(item.SubmissionId, "Penghasilan belum masuk akal.");
        (await ScoreAsync(family)).ShouldBeNull();
        (await QueueAsync()).ShouldSatisfyAllConditions(q => q.Waiting.ShouldBe(0), q => q.Returned.ShouldBe(1));
        (await BoardAsync()).Returned.ShouldHaveSingleItem().Note.ShouldBe("Penghasilan belum masuk akal.");

        var sheet = await _app.CallAsync<IAnsweringAppService, AnswerSheet>(Banjarbaru, a => a.StartAsync(family));
        AnswerSet.FromJson(sheet.AnswersJson)["community"].ShouldBe("yes");
        (await BoardAsync()).ShouldSatisfyAllConditions(b => b.Returned.ShouldBeEmpty(), b => b.Drafts.Count.ShouldBe(1));
        await _app.CallAsync<IAnsweringAppService, AnswerProblem?>(Banjarbaru, a => a.SaveAnswerAsync(sheet.DraftId, "monthly_income", "5000000"));
        (await _app.SubmitAsync(sheet.DraftId)).Receipt.ShouldNotBeNull();
        (await QueueAsync()).Items.ShouldHaveSingleItem().Oddities.HasFlag(SubmissionOddities.Repeated).ShouldBeTrue();
        (await ScoreAsync(family)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Where_the_city_counts_approved_ones_only_nothing_counts_before_the_approval()
    {
        await _app.CallAsync<ISettingAppService, int>(Banjarbaru, async s =>
        {
            await s.UpdateAsync(new CitySettings(CountFrom.Approved, true, ""));
            return 0;
        });
        var family = await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        (await ScoreAsync(family)).ShouldBeNull();
        var item = (await QueueAsync()).Items.Single();
        await ApproveAsync(item.SubmissionId);
        (await ScoreAsync(family))!.IndexTenThousandths.ShouldBe(875_000);
        await ApproveAsync(item.SubmissionId); // a repeat changes nothing
        (await QueueAsync()).ShouldSatisfyAllConditions(q => q.Waiting.ShouldBe(0), q => q.Approved.ShouldBe(1));
    }

    [Fact]
    public async Task Fast_answers_come_to_the_top_with_the_reason()
    {
        var slow = await _app.FamilyAsync(SurveyApplication.SungaiTiung);
        var sheet = await _app.FillAsync(slow, SurveyApplication.Widow);
        _app.Clock.Advance(TimeSpan.FromMinutes(10));
        await _app.SubmitAsync(sheet.DraftId);
        var fast = await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        var items = (await QueueAsync()).Items;
        items.Select(i => i.FamilyId).ShouldBe([fast, slow]);
        items.Select(i => i.Oddities).ShouldBe([SubmissionOddities.AnsweredFast, SubmissionOddities.None]);
    }

    [Fact]
    public async Task A_decision_needs_a_note_a_right_and_the_own_area()
    {
        await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        var id = (await QueueAsync()).Items.Single().SubmissionId;
        (await Should.ThrowAsync<BusinessException>(() => ReturnAsync(id, "  "))).Code.ShouldBe("Questionnaires:NoteNeeded");
        await Should.ThrowAsync<EntityNotFoundException>(() => ApproveAsync(id, AreaScope.Of([SurveyApplication.Cempaka])));
        await Should.ThrowAsync<PermissionDeniedException>(() => ApproveAsync(id, permissions: []));
        await ReturnAsync(id, "Ulangi.");
        (await Should.ThrowAsync<BusinessException>(() => ApproveAsync(id))).Code.ShouldBe("Questionnaires:NotWaiting");
    }

    [Fact]
    public async Task The_task_list_walks_from_visit_to_sent()
    {
        var (first, second) = (await _app.FamilyAsync(SurveyApplication.SungaiTiung), await _app.FamilyAsync(SurveyApplication.SungaiTiung));
        (await BoardAsync()).ToVisitCount.ShouldBe(2);
        var sheet = await _app.FillAsync(first, SurveyApplication.Widow);
        (await BoardAsync()).ShouldSatisfyAllConditions(b => b.ToVisitCount.ShouldBe(1), b => b.Drafts.ShouldHaveSingleItem().FamilyId.ShouldBe(first));
        await _app.SubmitAsync(sheet.DraftId);
        await _app.CallAsync<IAnsweringAppService, SubmitResult>(Banjarbaru, a => a.RecordVisitAsync(second, VisitOutcome.Absent));
        var board = await BoardAsync();
        board.SentCount.ShouldBe(1);
        // Nobody was home: the family stays on the list, marked.
        board.ToVisit.ShouldHaveSingleItem().WasAbsent.ShouldBeTrue();
        (await BoardAsync(AreaScope.Of([SurveyApplication.Cempaka]))).ToVisitCount.ShouldBe(0);
    }

    [Fact]
    public async Task The_queue_is_read_by_key()
    {
        var families = new List<Guid>();
        for (var i = 0; i < 5; i++) families.Add(await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung)); // all at one moment of the clock
        var period = (await _app.CallAsync<IPeriodDirectory, PeriodInfo?>(Banjarbaru, p => p.FindCurrentAsync()))!.Id;
        Task<Page<Submission>> ReadAsync(string? page) => _app.CallAsync<ISubmissionRepository, Page<Submission>>(Banjarbaru, r => r.ListWaitingAsync(period, page, 2));

        var first = await ReadAsync(null);
        await ApproveAsync(first.Items[1].Id); // gone from the list while the next page is read
        var second = await ReadAsync(first.Links.Next);
        var third = await ReadAsync(second.Links.Next);
        first.Items.Concat(second.Items).Concat(third.Items).Select(s => s.FamilyId).ShouldBe(families, ignoreOrder: true);
        (await ReadAsync(third.Links.Previous)).Items.Select(s => s.Id).ShouldBe(second.Items.Select(s => s.Id));
        (await ReadAsync(second.Links.Next![..^4])).Items[0].Id.ShouldBe(first.Items[0].Id);
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task<ReviewQueue> QueueAsync() => _app.CallAsync<IReviewAppService, ReviewQueue>(Banjarbaru, r => r.GetQueueAsync());

    private Task<TaskBoard> BoardAsync(AreaScope? area = null) => _app.CallAsync<ITaskAppService, TaskBoard>(Banjarbaru, t => t.GetAsync(), area);

    private Task<FamilyScore?> ScoreAsync(Guid family) => _app.CallAsync<IScoreAppService, FamilyScore?>(Banjarbaru, s => s.FindAsync(family));

    private Task ApproveAsync(Guid id, AreaScope? area = null, IEnumerable<string>? permissions = null) => _app.CallAsync<IReviewAppService, int>(Banjarbaru, async r =>
    {
        await r.ApproveAsync(id);
        return 0;
    }, area, permissions);

    private Task ReturnAsync(Guid id, string note) => _app.CallAsync<IReviewAppService, int>(Banjarbaru, async r =>
    {
        await r.ReturnAsync(id, note);
        return 0;
    });
}
