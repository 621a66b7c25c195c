using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Questionnaires.Tests;

public sealed class AnsweringTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    [Fact]
    public async Task A_questionnaire_is_answered_sent_and_scored()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var sheet = await app.FillAsync(family, SurveyApplication.Widow);
        var sent = await app.SubmitAsync(sheet.DraftId);
        sent.Problems.ShouldBeEmpty();
        sent.Receipt!.Length.ShouldBe(10);
        var score = (await ScoreAsync(family))!;
        score.IndexTenThousandths.ShouldBe(875_000);
        score.Category!.Code.ShouldBe("tangguh");
        var income = score.Indicators.Single(i => i.Indicator.Code == "D3.2.1");
        income.Outcome.ShouldBe(IndicatorOutcome.NotMet);
        income.Reasons.Select(r => r.AnswerId).ShouldContain("500000");
    }

    [Fact]
    public async Task Sending_twice_keeps_one_submission_and_gives_the_same_receipt()
    {
        var sheet = await app.FillAsync(await app.FamilyAsync(SurveyApplication.SungaiTiung), SurveyApplication.Widow);
        var first = await app.SubmitAsync(sheet.DraftId);
        (await app.SubmitAsync(sheet.DraftId)).Receipt.ShouldBe(first.Receipt);
        (await CountAsync(sheet.FamilyId)).ShouldBe(1);
    }

    [Fact]
    public async Task Sending_from_many_devices_at_once_keeps_one_submission()
    {
        var sheet = await app.FillAsync(await app.FamilyAsync(SurveyApplication.SungaiTiung), SurveyApplication.Widow);
        // Whoever loses the race does the work again and finds it done: every sender gets the one receipt.
        var receipts = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ => (await app.SubmitAsync(sheet.DraftId)).Receipt));
        (await CountAsync(sheet.FamilyId)).ShouldBe(1);
        receipts.Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public async Task Answers_that_were_kept_are_there_when_the_family_is_opened_again()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var first = await app.FillAsync(family, new Dictionary<string, string> { ["consent"] = "yes", ["member_count"] = "3" });
        var again = await app.CallAsync<IAnsweringAppService, AnswerSheet>(Banjarbaru, a => a.StartAsync(family));
        again.DraftId.ShouldBe(first.DraftId);
        AnswerSet.FromJson(again.AnswersJson)["member_count"].ShouldBe("3");
    }

    [Fact]
    public async Task Missing_answers_are_listed_and_nothing_is_stored()
    {
        var sheet = await app.FillAsync(await app.FamilyAsync(SurveyApplication.SungaiTiung), new Dictionary<string, string> { ["consent"] = "yes" });
        var result = await app.SubmitAsync(sheet.DraftId);
        result.Receipt.ShouldBeNull();
        result.Problems.Select(p => p.Question).ShouldContain("member_count");
        (await CountAsync(sheet.FamilyId)).ShouldBe(0);
    }

    [Fact]
    public async Task A_refusal_is_stored_and_takes_an_older_score_away()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        await app.SubmitAsync((await app.FillAsync(family, SurveyApplication.Widow)).DraftId);
        (await ScoreAsync(family)).ShouldNotBeNull();
        var refusal = await app.FillAsync(family, new Dictionary<string, string> { ["consent"] = "no" });
        (await app.SubmitAsync(refusal.DraftId)).Receipt.ShouldNotBeNull();
        (await ScoreAsync(family)).ShouldBeNull();
        (await CountAsync(family)).ShouldBe(2);
    }

    [Fact]
    public async Task The_poverty_line_is_the_servers_and_cannot_be_answered()
    {
        var sheet = await app.FillAsync(await app.FamilyAsync(SurveyApplication.SungaiTiung), new Dictionary<string, string>());
        AnswerSet.FromJson(sheet.AnswersJson)["poverty_line"].ShouldBe("814292");
        (await app.CallAsync<IAnsweringAppService, AnswerProblem?>(Banjarbaru, a => a.SaveAnswerAsync(sheet.DraftId, "poverty_line", "1"))).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_family_of_another_kelurahan_or_city_does_not_exist_for_the_enumerator()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var sheet = await app.FillAsync(family, SurveyApplication.Widow);
        var elsewhere = AreaScope.Of([SurveyApplication.Cempaka]);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IAnsweringAppService, AnswerSheet>(Banjarbaru, a => a.StartAsync(family), elsewhere));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IAnsweringAppService, SubmitResult>(Banjarbaru, a => a.SubmitAsync(sheet.DraftId), elsewhere));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IAnsweringAppService, SubmitResult>(Banjarmasin, a => a.SubmitAsync(sheet.DraftId)));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IAnsweringAppService, AnswerSheet>(Banjarmasin, a => a.StartAsync(family)));
        (await app.CallAsync<IScoreAppService, FamilyScore?>(Banjarmasin, s => s.FindAsync(family))).ShouldBeNull();
    }

    [Fact]
    public async Task Violence_and_sensitive_answers_are_hidden_from_roles_that_may_not_see_them()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        await app.SubmitAsync((await app.FillAsync(family, SurveyApplication.Widow)).DraftId);
        var seen = (await app.CallAsync<IScoreAppService, FamilyScore?>(Banjarbaru, s => s.FindAsync(family), null, [ScoringPermissions.ReadScores]))!;
        seen.Indicators.Where(i => i.Indicator.Sensitivity != IndicatorSensitivity.Normal).ShouldAllBe(i => i.Outcome == IndicatorOutcome.Hidden && i.Reasons.Count == 0);
        seen.Indicators.Count(i => i.Outcome == IndicatorOutcome.Hidden).ShouldBe(7);
        var more = (await app.CallAsync<IScoreAppService, FamilyScore?>(Banjarbaru, s => s.FindAsync(family), null, [ScoringPermissions.ReadScores, ScoringPermissions.ReadSensitive]))!;
        more.Indicators.Where(i => i.Outcome == IndicatorOutcome.Hidden).Select(i => i.Indicator.Code).ShouldBe(["D4.1.1", "D4.1.2"]);
    }

    [Fact]
    public async Task An_empty_house_is_recorded_without_answers()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        (await app.CallAsync<IAnsweringAppService, SubmitResult>(Banjarbaru, a => a.RecordVisitAsync(family, VisitOutcome.Absent))).Receipt.ShouldNotBeNull();
        await Should.ThrowAsync<BusinessException>(() => app.CallAsync<IAnsweringAppService, SubmitResult>(Banjarbaru, a => a.RecordVisitAsync(family, VisitOutcome.Completed)));
    }

    [Fact]
    public async Task Raw_answers_do_not_lie_in_clear_in_the_database()
    {
        var sheet = await app.FillAsync(await app.FamilyAsync(SurveyApplication.SungaiTiung), SurveyApplication.Widow);
        await app.SubmitAsync(sheet.DraftId);
        var stored = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<Submission>().SingleAsync(x => x.FamilyId == sheet.FamilyId));
        System.Text.Encoding.UTF8.GetString(stored.Answers).ShouldNotContain("monthly_income");
    }

    [Fact]
    public async Task Whoever_may_not_ask_cannot_start() =>
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CallAsync<IAnsweringAppService, AnswerSheet>(Banjarbaru, a => a.StartAsync(Guid.CreateVersion7()), null, []));

    private Task<FamilyScore?> ScoreAsync(Guid family) => app.CallAsync<IScoreAppService, FamilyScore?>(Banjarbaru, s => s.FindAsync(family));

    private Task<int> CountAsync(Guid family) =>
        app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<Submission>().CountAsync(x => x.FamilyId == family));
}
