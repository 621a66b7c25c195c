using KK.Saas.Core.Data;
using KK.Saas.Core.Events;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Questionnaires.Application;

/// <summary>Stores a visit as the one that counts and tells later modules, all inside the caller's transaction.</summary>
public sealed class SubmissionStore(
    ISubmissionRepository submissions, IPersonalDataProtector protector, IConsentRecorder consents, ILocalEventBus events, ICurrentTenant currentTenant, ICurrentUser currentUser, ITenantSettings settings, IUnitOfWork unitOfWork, TimeProvider clock)
{
    private const string Consent = "consent";
    private static readonly TimeSpan Fast = TimeSpan.FromMinutes(3);

    public async Task<Submission> StoreAsync(AnswerDraft draft, FormSession session, CancellationToken cancellationToken)
    {
        var answers = session.RelevantAnswers();
        var outcome = session.Form.Find(Consent) is not null && answers[Consent] == "no" ? VisitOutcome.Refused : VisitOutcome.Completed;
        var data = await protector.ProtectAsync(draft.FamilyId, answers.ToJson(), cancellationToken);
        var submission = new Submission(currentTenant.RequiredId, EntityId.New(), draft, outcome, data, currentUser.RequiredId, clock.GetUtcNow().UtcDateTime);
        if (outcome == VisitOutcome.Completed && submission.SubmittedAtUtc - draft.CreatedAtUtc < Fast) submission.Notice(SubmissionOddities.AnsweredFast);
        if (session.Form.Find(Consent) is not null)
            consents.Record(draft.FamilyId, outcome == VisitOutcome.Refused ? ConsentOutcome.Refused : ConsentOutcome.Given, $"instrument {draft.InstrumentId:D}", draft.IsSelfFill ? null : currentUser.RequiredId);
        if (draft.IsSelfFill) submission.Notice(submission.Oddities | SubmissionOddities.SelfFilled);
        return await AddAsync(submission, Coded(session.Form, answers), cancellationToken);
    }

    /// <summary>Tells later modules that a submission counts from now on.</summary>
    public Task CountAsync(Submission submission, IReadOnlyDictionary<string, string> coded, CancellationToken cancellationToken) => events.PublishAsync(
        new SubmissionAccepted(submission.Id, submission.FamilyId, submission.Region, submission.Period, submission.InstrumentId, submission.Outcome, coded, submission.SubmittedAtUtc),
        cancellationToken);

    /// <summary>The answers without free text.</summary>
    public static Dictionary<string, string> Coded(CompiledForm form, AnswerSet answers) =>
        answers.Where(a => form.Find(a.Key)!.Type != QuestionType.Text).ToDictionary(a => a.Key, a => a.Value, StringComparer.Ordinal);

    public Task<Submission> StoreVisitAsync(FamilySummary family, Period period, VisitOutcome outcome, CancellationToken cancellationToken)
    {
        var id = EntityId.New();
        var submission = new Submission(
            currentTenant.RequiredId, id, family.Id, family.Village, new PeriodId(period.Id), period.InstrumentId, $"visit:{id:D}", outcome, [], currentUser.RequiredId, clock.GetUtcNow().UtcDateTime);
        return AddAsync(submission, new Dictionary<string, string>(), cancellationToken);
    }

    private async Task<Submission> AddAsync(Submission submission, IReadOnlyDictionary<string, string> coded, CancellationToken cancellationToken)
    {
        if (await submissions.FindCurrentAsync(submission.FamilyId, submission.Period, cancellationToken) is { } former)
        {
            former.Supersede();
            submission.Notice(submission.Oddities | SubmissionOddities.Repeated);
            await unitOfWork.SaveChangesAsync(cancellationToken); // first, for only one may be current
        }

        submissions.Add(submission);
        var countFrom = await settings.GetAsync(TenantSettingNames.CountFrom, nameof(CountFrom.Submitted), cancellationToken);
        if (countFrom == nameof(CountFrom.Submitted)) await CountAsync(submission, coded, cancellationToken);
        return submission;
    }
}
