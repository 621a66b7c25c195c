using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Time;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="IAnsweringAppService" />
public sealed class AnsweringAppService(
    ISubmissionRepository submissions, IFamilyDirectory families, IPersonalDataProtector protector, DraftDesk desk, SubmissionStore store, IUnitOfWork unitOfWork, TimeProvider clock)
    : IAnsweringAppService
{
    public async Task<AnswerSheet> StartAsync(Guid familyId, CancellationToken cancellationToken = default)
    {
        var family = await families.FindAsync(familyId, cancellationToken) ?? throw new EntityNotFoundException("Family");
        var period = await desk.OpenPeriodAsync(cancellationToken);
        var draft = await submissions.FindOpenDraftAsync(familyId, new PeriodId(period.Id), cancellationToken);
        if (draft is null)
        {
            draft = await desk.BeginAsync(family, period, await KnownAsync(familyId, new PeriodId(period.Id), cancellationToken), isSelfFill: false, cancellationToken);
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }

        var (form, answers) = await desk.ShowAsync(draft, cancellationToken);
        return new AnswerSheet(draft.Id, familyId, form, answers);
    }

    public Task<AnswerProblem?> SaveAnswerAsync(Guid draftId, string question, string? value, CancellationToken cancellationToken = default) =>
        desk.KeepAsync(draftId, question, value, cancellationToken);

    public Task<SubmitResult> SubmitAsync(Guid draftId, CancellationToken cancellationToken = default) =>
        unitOfWork.InTransactionAsync(token => desk.SubmitAsync(draftId, token), cancellationToken);

    public Task<SubmitResult> RecordVisitAsync(Guid familyId, VisitOutcome outcome, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        if (outcome is not (VisitOutcome.Absent or VisitOutcome.Moved)) throw new BusinessException("Questionnaires:VisitOutcome");
        var family = await families.FindAsync(familyId, token) ?? throw new EntityNotFoundException("Family");
        return new SubmitResult((await store.StoreVisitAsync(family, await desk.OpenPeriodAsync(token), outcome, token)).Receipt, []);
    }, cancellationToken);

    /// <summary>A returned submission is gone over, not asked anew; else what the register knows.</summary>
    private async Task<AnswerSet> KnownAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken)
    {
        if (await submissions.FindCurrentAsync(familyId, period, cancellationToken) is { State: SubmissionState.Returned, Answers.Length: > 0 } returned
            && await protector.UnprotectAsync(familyId, returned.Answers, cancellationToken) is { } json)
            return AnswerSet.FromJson(json);
        return Prefill.Of(await families.GetFactsAsync(familyId, Wita.Today(clock), cancellationToken));
    }
}
