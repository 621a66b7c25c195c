using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Events;
using KK.Saas.Core.Paging;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Forms;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Regions;

namespace KK.Saas.Questionnaires.Application;

/// <inheritdoc cref="IReviewAppService" />
public sealed class ReviewAppService(
    ISubmissionRepository submissions, IPeriodRepository periods, IPeriodDirectory directory, IInstrumentRepository instruments, CompiledFormCache forms, IFamilyDirectory families,
    IPersonalDataProtector protector, IRegionDirectory regions, SubmissionStore store, ILocalEventBus events, ICurrentUser currentUser, IUnitOfWork unitOfWork, TimeProvider clock) : IReviewAppService
{
    private const int Shown = 50;

    public async Task<ReviewQueue> GetQueueAsync(string? page = null, CancellationToken cancellationToken = default)
    {
        if (await directory.FindCurrentAsync(cancellationToken) is not { } period) return new ReviewQueue([], 0, 0, 0, PageLinks.None);
        var waiting = await submissions.ListWaitingAsync(period.Id, page, Shown, cancellationToken);
        var summaries = (await families.ListAsync([.. waiting.Items.Select(s => s.FamilyId).Distinct()], cancellationToken)).ToDictionary(f => f.Id);
        return new ReviewQueue(
            [.. waiting.Items.Where(s => summaries.ContainsKey(s.FamilyId)).Select(s => Describe(s, summaries[s.FamilyId]))],
            await CountAsync(SubmissionState.Submitted), await CountAsync(SubmissionState.Approved), await CountAsync(SubmissionState.Returned), waiting.Links);

        Task<int> CountAsync(SubmissionState state) => submissions.CountAsync(period.Id, state, ReviewQueue.MostCounted + 1, cancellationToken);
    }

    public Task ApproveAsync(Guid submissionId, CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var submission = await FindAsync(submissionId, token);
        // Where submissions count from the start this counts it again, with the same result: handlers replace what is there.
        if (submission.Approve(currentUser.RequiredId, Now())) await store.CountAsync(submission, await CodedAsync(submission, token), token);
        return 0;
    }, cancellationToken);

    public Task ReturnAsync(Guid submissionId, string note, CancellationToken cancellationToken = default)
    {
        var text = note.Trim();
        if (text.Length is 0 or > Submission.MaxNoteLength) throw new BusinessException("Questionnaires:NoteNeeded", Submission.MaxNoteLength);
        return unitOfWork.InTransactionAsync(async token =>
        {
            var submission = await FindAsync(submissionId, token);
            var box = await protector.ProtectAsync(submission.FamilyId, text, token);
            if (submission.Return(box, currentUser.RequiredId, Now())) await events.PublishAsync(new SubmissionWithdrawn(submission.FamilyId, submission.Period), token);
            return 0;
        }, cancellationToken);
    }

    private async Task<Submission> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var submission = await submissions.FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException("Submission");
        var period = await periods.FindAsync(submission.Period, cancellationToken);
        return period is { State: not PeriodState.Locked } ? submission : throw new BusinessException("Questionnaires:PeriodLocked");
    }

    private async Task<IReadOnlyDictionary<string, string>> CodedAsync(Submission submission, CancellationToken cancellationToken)
    {
        if (submission.Answers.Length == 0) return new Dictionary<string, string>();
        var json = await protector.UnprotectAsync(submission.FamilyId, submission.Answers, cancellationToken) ?? throw new EntityNotFoundException("Submission");
        var form = forms.Get((await instruments.FindAsync(submission.InstrumentId, cancellationToken))!);
        return SubmissionStore.Coded(form, AnswerSet.FromJson(json));
    }

    private ReviewItem Describe(Submission s, FamilySummary family) => new(
        s.Id, s.FamilyId, family.HeadName, s.Region, regions.Find(s.Region)?.Name ?? "", family.Rt, family.HouseNumber, s.Outcome, s.Oddities, s.SubmittedAtUtc);

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;
}
