using Bogus;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.Families;
using KK.Saas.Families.Domain;
using KK.Saas.Families.Domain.Privacy;
using KK.Saas.Forms;
using KK.Saas.Questionnaires;
using KK.Saas.Questionnaires.Application;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Rollups.Domain;
using KK.Saas.Scoring.Domain;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>
/// A family's visit of a survey year with all that the product keeps of it: encrypted answers, consent, score, fact. The form drops what is not
/// asked and the module's calculator scores the rest, as for a real one.
/// </summary>
internal sealed class ScaleSubmissionMaker(IPersonalDataProtector protector, ICurrentTenant tenant, ICurrentUser user, TimeProvider clock)
{
    /// <summary>So many days after 1 February the survey of a year goes on.</summary>
    private const int SurveyDays = 200;

    /// <summary>Each so-manyth family's answers are held against the form's rules; a mistake of the generator would be in many.</summary>
    private const int CheckedShare = 50;

    /// <summary>Each year families do a little better.</summary>
    private const double YearlyGain = 0.02;

    public async Task AddAsync(ScaleBatch batch, ScaleVillage village, ScaleHousehold household, Family family, ScalePeriod period, CancellationToken cancellationToken)
    {
        var random = new Randomizer(unchecked(household.Seed + (period.Year * 7919)));
        var at = TimeOf(random, period);
        if (!random.Bool(period.IsOpen ? (float)village.Visited : 0.93f))
        {
            if (period.IsOpen && random.Bool(0.02f)) batch.Drafts.Add(await BeginAsync(family, period, at, cancellationToken));
            return;
        }

        var outcome = random.WeightedRandom([VisitOutcome.Completed, VisitOutcome.Refused, VisitOutcome.Absent, VisitOutcome.Moved], [0.93f, 0.03f, 0.03f, 0.01f]);
        var answers = outcome switch
        {
            VisitOutcome.Completed => Answer(random, household, village.Quality + ((period.Year - ScalePlan.LastYear) * YearlyGain), period, at),
            VisitOutcome.Refused => AnswerSet.Empty.With("consent", "no"),
            _ => null,
        };
        var submission = await SubmitAsync(family, period, outcome, answers, at, cancellationToken);
        batch.Submissions.Add(submission);
        if (answers is not null) batch.Consents.Add(Consent(family, period, outcome, at));
        await ReviewAsync(random, submission, period, at, cancellationToken);
        if (submission.State != SubmissionState.Returned) Count(batch, family, submission, period, answers, at);
    }

    private static AnswerSet Answer(Randomizer random, ScaleHousehold household, double quality, ScalePeriod period, DateTime at)
    {
        var day = DateOnly.FromDateTime(Wita.FromUtc(at));
        var members = household.Members.Where((m, i) => i == 0 || m.BirthDate <= day).ToList();
        var session = new FormSession(period.Form, DemoAnswers.Make(random, members, quality, day).With("poverty_line", period.PovertyLine), new FormClock(day));
        var answers = session.RelevantAnswers();
        if (household.Seed % CheckedShare == 0 && new FormSession(period.Form, answers, new FormClock(day)).Validate() is { Count: > 0 } problems)
            throw new InvalidOperationException($"The made-up answers do not fit the form: {problems[0].Question} {problems[0].Message.Id}");
        return answers;
    }

    private async Task<Submission> SubmitAsync(Family family, ScalePeriod period, VisitOutcome outcome, AnswerSet? answers, DateTime at, CancellationToken cancellationToken)
    {
        var id = EntityId.New();
        var data = answers is null ? [] : await protector.ProtectAsync(family.Id, answers.ToJson(), cancellationToken);
        return new Submission(
            tenant.RequiredId, id, family.Id, family.Region, period.Id, period.InstrumentId, $"{(answers is null ? "visit" : "uuid")}:{id:D}", outcome, data, user.RequiredId, at);
    }

    private async Task ReviewAsync(Randomizer random, Submission submission, ScalePeriod period, DateTime at, CancellationToken cancellationToken)
    {
        if (submission.Outcome == VisitOutcome.Completed && random.Bool(0.01f)) submission.Notice(SubmissionOddities.AnsweredFast);
        var chance = period.IsOpen ? random.Double() : 0;
        if (chance < 0.7) submission.Approve(user.RequiredId, at.AddDays(1));
        else if (chance > 0.985) submission.Return(await protector.ProtectAsync(submission.FamilyId, "Mohon periksa kembali penghasilan keluarga.", cancellationToken), user.RequiredId, at.AddDays(1));
    }

    private void Count(ScaleBatch batch, Family family, Submission submission, ScalePeriod period, AnswerSet? answers, DateTime at)
    {
        var fact = new FamilyFact(tenant.RequiredId, EntityId.New(), submission.FamilyId, period.Id, submission.Region);
        var day = DateOnly.FromDateTime(Wita.FromUtc(at));
        fact.SetOutcome(submission.Outcome);
        fact.SetGroups(FamilyGroups.Of(FamilyCount.On(family, day), answers is null ? new Dictionary<string, string>() : SubmissionStore.Coded(period.Form, answers)));
        batch.Facts.Add(fact);
        if (submission.Outcome != VisitOutcome.Completed) return;
        var result = ScoreCalculator.Calculate(period.Model, answers!, new FormClock(day));
        var score = new Score(tenant.RequiredId, EntityId.New(), submission.FamilyId, period.Id, submission.Region);
        score.Set(period.InstrumentId, submission.Id, result, at);
        batch.Scores.Add(score);
        fact.SetFigures(result.ApplicableMask, result.MetMask, result.IndexTenThousandths, result.DimensionTenThousandths);
    }

    private ConsentRecord Consent(Family family, ScalePeriod period, VisitOutcome outcome, DateTime at) => new(
        tenant.RequiredId, EntityId.New(), family.Id, LegalGround.Consent, outcome == VisitOutcome.Refused ? ConsentOutcome.Refused : ConsentOutcome.Given,
        $"instrument {period.InstrumentId:D}", user.RequiredId, at);

    private async Task<AnswerDraft> BeginAsync(Family family, ScalePeriod period, DateTime at, CancellationToken cancellationToken) => new(
        tenant.RequiredId, EntityId.New(), family.Id, family.Region, period.Id, period.InstrumentId,
        await protector.ProtectAsync(family.Id, AnswerSet.Empty.With("consent", "yes").ToJson(), cancellationToken), at);

    private DateTime TimeOf(Randomizer random, ScalePeriod period)
    {
        var at = new DateTime(period.Year, 2, 1, 1, 0, 0, DateTimeKind.Utc).AddMinutes(random.Int(0, SurveyDays * 24 * 60));
        var now = clock.GetUtcNow().UtcDateTime;
        return at < now ? at : now;
    }
}
