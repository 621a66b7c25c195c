using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="IAnsweringAppService" />
public sealed class AnsweringAppService(
    ISubmissionRepository submissions,
    IPeriodRepository periods,
    IInstrumentRepository instruments,
    CompiledFormCache forms,
    IFamilyDirectory families,
    IPersonalDataProtector protector,
    SubmissionStore store,
    ICurrentTenant currentTenant,
    IUnitOfWork unitOfWork,
    TimeProvider clock) : IAnsweringAppService
{
    public async Task<AnswerSheet> StartAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var family = await families.FindAsync(familyId, cancellationToken) ?? throw new EntityNotFoundException("Family");
        var period = await OpenPeriodAsync(cancellationToken);
        var instrument = (await instruments.FindAsync(period.InstrumentId, cancellationToken))!;
        var draft = await submissions.FindOpenDraftAsync(familyId, new PeriodId(period.Id), cancellationToken);
        if (draft is null)
        {
            var facts = await families.GetFactsAsync(familyId, Wita.Today(clock), cancellationToken);
            var session = new FormSession(forms.Get(instrument), Prefill.Of(facts, period.PovertyLine!.Value), Clock());
            var data = await protector.ProtectAsync(familyId, session.Answers.ToJson(), cancellationToken);
            draft = new AnswerDraft(currentTenant.RequiredId, EntityId.New(), familyId, family.Village, new PeriodId(period.Id), instrument.Id, data, Now());
            submissions.Add(draft);
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }

        return new AnswerSheet(draft.Id, familyId, instrument.FormJson, (await ReadAsync(draft, cancellationToken)).ToJson());
    }

    public async Task<AnswerProblem?> SaveAnswerAsync(Guid draftId, string question, string? value, CancellationToken cancellationToken = default)
    {
        var draft = await FindDraftAsync(draftId, cancellationToken);
        // An answer that arrives after the sending was already part of it, or came too late to change it.
        if (draft.SubmissionId is not null) return null;
        var session = await OpenSessionAsync(draft, cancellationToken);
        if (question == Prefill.PovertyLine) return Describe(new FieldProblem(question, FieldProblemKind.WrongType, new LocalizedText("Ditetapkan oleh sistem.", "Set by the system.")));
        if (session.Set(question, value) is { } problem) return Describe(problem);
        draft.Keep(await protector.ProtectAsync(draft.FamilyId, session.Answers.ToJson(), cancellationToken), Now());
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return null;
    }

    public Task<SubmitResult> SubmitAsync(Guid draftId, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var draft = await FindDraftAsync(draftId, token);
        if (draft.SubmissionId is { } done) return new SubmitResult((await submissions.FindAsync(done, token))!.Receipt, []);
        var period = await periods.FindAsync(draft.Period, token);
        if (period is not { State: PeriodState.Open }) throw new BusinessException("Questionnaires:PeriodClosed");
        var session = await OpenSessionAsync(draft, token);
        // The server's own poverty line, whatever a client sent.
        session = new FormSession(session.Form, session.Answers.With(Prefill.PovertyLine, Prefill.Of(null, period.PovertyLine!.Value)[Prefill.PovertyLine]), Clock());
        var problems = session.Validate();
        if (problems.Count > 0) return new SubmitResult(null, [.. problems.Select(Describe)]);
        var submission = await store.StoreAsync(draft, session, token);
        draft.Submitted(submission.Id);
        return new SubmitResult(submission.Receipt, []);
    }, cancellationToken);

    public Task<SubmitResult> RecordVisitAsync(Guid familyId, VisitOutcome outcome, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (outcome is not (VisitOutcome.Absent or VisitOutcome.Moved)) throw new BusinessException("Questionnaires:VisitOutcome");
        var family = await families.FindAsync(familyId, token) ?? throw new EntityNotFoundException("Family");
        return new SubmitResult((await store.StoreVisitAsync(family, await OpenPeriodAsync(token), outcome, token)).Receipt, []);
    }, cancellationToken);

    private async Task<Period> OpenPeriodAsync(CancellationToken cancellationToken) =>
        (await periods.ListAsync(cancellationToken)).FirstOrDefault(p => p.State == PeriodState.Open) ?? throw new BusinessException("Questionnaires:NoOpenPeriod");

    private async Task<AnswerDraft> FindDraftAsync(Guid id, CancellationToken cancellationToken) =>
        await submissions.FindDraftAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Draft");

    private async Task<FormSession> OpenSessionAsync(AnswerDraft draft, CancellationToken cancellationToken) =>
        new(forms.Get((await instruments.FindAsync(draft.InstrumentId, cancellationToken))!), await ReadAsync(draft, cancellationToken), Clock());

    private async Task<AnswerSet> ReadAsync(AnswerDraft draft, CancellationToken cancellationToken) =>
        AnswerSet.FromJson(await protector.UnprotectAsync(draft.FamilyId, draft.Answers, cancellationToken) ?? throw new EntityNotFoundException("Draft"));

    private static AnswerProblem Describe(FieldProblem problem) => new(problem.Question, problem.Message.Id, problem.Message.En);

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;

    private FormClock Clock() => new(Wita.Today(clock));
}
