using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <summary>What enumerators and heads of family do alike: begin a draft, keep answers, send.</summary>
public sealed class DraftDesk(
    ISubmissionRepository submissions, IPeriodRepository periods, IInstrumentRepository instruments, CompiledFormCache forms, IPersonalDataProtector protector,
    SubmissionStore store, IFamilyDirectory families, ICurrentTenant currentTenant, IUnitOfWork unitOfWork, TimeProvider clock)
{
    public async Task<Period> OpenPeriodAsync(CancellationToken cancellationToken) =>
        (await periods.ListAsync(cancellationToken)).FirstOrDefault(p => p.State == PeriodState.Open) ?? throw new BusinessException("Questionnaires:NoOpenPeriod");

    /// <summary>A new draft; the caller saves.</summary>
    public async Task<AnswerDraft> BeginAsync(FamilySummary family, Period period, AnswerSet known, bool isSelfFill, CancellationToken cancellationToken)
    {
        await CheckNotRestrictedAsync(family.Id, cancellationToken);
        var session = new FormSession(await FormAsync(period.InstrumentId, cancellationToken), known.With(Prefill.PovertyLine, Prefill.Number(period.PovertyLine!.Value)), Clock());
        var data = await protector.ProtectAsync(family.Id, session.Answers.ToJson(), cancellationToken);
        var draft = new AnswerDraft(currentTenant.RequiredId, EntityId.New(), family.Id, family.Village, new PeriodId(period.Id), period.InstrumentId, data, Now()) { IsSelfFill = isSelfFill };
        submissions.Add(draft);
        return draft;
    }

    public async Task<(string FormJson, string AnswersJson)> ShowAsync(AnswerDraft draft, CancellationToken cancellationToken) =>
        ((await instruments.FindAsync(draft.InstrumentId, cancellationToken))!.FormJson, (await ReadAsync(draft, cancellationToken)).ToJson());

    public async Task<AnswerProblem?> KeepAsync(Guid draftId, string question, string? value, CancellationToken cancellationToken)
    {
        var draft = await FindAsync(draftId, cancellationToken);
        // An answer that arrives after the sending was already part of it, or came too late to change it.
        if (draft.SubmissionId is not null) return null;
        if (question == Prefill.PovertyLine) return new AnswerProblem(question, "Ditetapkan oleh sistem.", "Set by the system.");
        var session = await OpenSessionAsync(draft, cancellationToken);
        if (session.Set(question, value) is { } problem) return Describe(problem);
        draft.Keep(await protector.ProtectAsync(draft.FamilyId, session.Answers.ToJson(), cancellationToken), Now());
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <summary>Inside the caller's transaction.</summary>
    public async Task<SubmitResult> SubmitAsync(Guid draftId, CancellationToken cancellationToken)
    {
        var draft = await FindAsync(draftId, cancellationToken);
        if (draft.SubmissionId is { } done) return new SubmitResult((await submissions.FindAsync(done, cancellationToken))!.Receipt, []);
        await CheckNotRestrictedAsync(draft.FamilyId, cancellationToken);
        var period = await periods.FindAsync(draft.Period, cancellationToken);
        if (period is not { State: PeriodState.Open }) throw new BusinessException("Questionnaires:PeriodClosed");
        var session = await OpenSessionAsync(draft, cancellationToken);
        // The server's own poverty line, whatever a client sent.
        session = new FormSession(session.Form, session.Answers.With(Prefill.PovertyLine, Prefill.Number(period.PovertyLine!.Value)), Clock());
        var problems = session.Validate();
        if (problems.Count > 0) return new SubmitResult(null, [.. problems.Select(Describe)]);
        var submission = await store.StoreAsync(draft, session, cancellationToken);
        draft.Submitted(submission.Id);
        return new SubmitResult(submission.Receipt, []);
    }

    private async Task CheckNotRestrictedAsync(Guid familyId, CancellationToken cancellationToken)
    {
        if (await families.IsRestrictedAsync(familyId, cancellationToken)) throw new BusinessException("Questionnaires:Restricted");
    }

    private static AnswerProblem Describe(FieldProblem problem) => new(problem.Question, problem.Message.Id, problem.Message.En);

    private async Task<AnswerDraft> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await submissions.FindDraftAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Draft");

    private async Task<FormSession> OpenSessionAsync(AnswerDraft draft, CancellationToken cancellationToken) =>
        new(await FormAsync(draft.InstrumentId, cancellationToken), await ReadAsync(draft, cancellationToken), Clock());

    private async Task<CompiledForm> FormAsync(Guid instrumentId, CancellationToken cancellationToken) => forms.Get((await instruments.FindAsync(instrumentId, cancellationToken))!);

    private async Task<AnswerSet> ReadAsync(AnswerDraft draft, CancellationToken cancellationToken) =>
        AnswerSet.FromJson(await protector.UnprotectAsync(draft.FamilyId, draft.Answers, cancellationToken) ?? throw new EntityNotFoundException("Draft"));

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;

    private FormClock Clock() => new(Wita.Today(clock));
}
