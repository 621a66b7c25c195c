using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Paging;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Questionnaires.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

public sealed class SubmissionRepository(SaasDbContext context) : ISubmissionRepository
{
    /// <summary>Times as many as are shown, since some were taken up again.</summary>
    private const int ReturnedLookedAt = 3;

    private static readonly Keyset<Submission> OddFirst = new Keyset<Submission>().Up(s => s.ReviewOrder).Up(s => s.SubmittedAtUtc).Up(s => s.Id);

    public Task<AnswerDraft?> FindDraftAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<AnswerDraft>().FirstOrDefaultAsync(d => d.Id == id, cancellationToken);

    public Task<AnswerDraft?> FindOpenDraftAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<AnswerDraft>().Where(d => d.FamilyId == familyId && d.Period == period && d.SubmissionId == null && !d.IsSelfFill)
            .OrderByDescending(d => d.UpdatedAtUtc).FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<Submission>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await context.Set<Submission>().AsNoTracking().Where(s => s.FamilyId == familyId).OrderBy(s => s.Id).ToListAsync(cancellationToken);

    public Task<Submission?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Submission>().FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    public Task<Submission?> FindCurrentAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<Submission>().FirstOrDefaultAsync(s => s.FamilyId == familyId && s.Period == period && s.IsCurrent, cancellationToken);

    public Task<Page<Submission>> ListWaitingAsync(PeriodId period, string? page, int size, CancellationToken cancellationToken = default) =>
        OddFirst.ReadAsync(Current(period).AsNoTracking().Where(s => s.State == SubmissionState.Submitted), page, size, cancellationToken);

    public Task<int> CountAsync(PeriodId period, SubmissionState state, int limit, CancellationToken cancellationToken = default) =>
        Current(period).Where(s => s.State == state).Take(limit).CountAsync(cancellationToken);

    public async Task<IReadOnlyList<SubmissionHead>> ListHeadsAsync(PeriodId period, IReadOnlyCollection<Guid> families, CancellationToken cancellationToken = default) =>
        await Heads(Current(period).Where(s => families.Contains(s.FamilyId))).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<VisitHead>> ListVisitsAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        await Current(period).Select(s => new VisitHead(s.FamilyId, s.Outcome, s.State)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<SubmissionHead>> ListReturnedAsync(PeriodId period, int limit, CancellationToken cancellationToken = default)
    {
        // Without a join: the index gives the oldest, and hardly any of them was taken up again.
        var oldest = await Heads(Current(period).Where(s => s.State == SubmissionState.Returned).OrderBy(s => s.SubmittedAtUtc).ThenBy(s => s.Id).Take(limit * ReturnedLookedAt)).ToListAsync(cancellationToken);
        var begun = await ListBegunAsync(period, [.. oldest.Select(h => h.FamilyId)], cancellationToken);
        return [.. oldest.Where(h => !begun.Contains(h.FamilyId)).Take(limit)];
    }

    public async Task<IReadOnlyList<SubmissionHead>> ListSentAsync(PeriodId period, int limit, CancellationToken cancellationToken = default) =>
        await Heads(Current(period).Where(s => s.State != SubmissionState.Returned && s.Outcome != VisitOutcome.Absent)
            .OrderByDescending(s => s.SubmittedAtUtc).ThenByDescending(s => s.Id).Take(limit)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<DraftHead>> ListOpenDraftsAsync(PeriodId period, int limit, CancellationToken cancellationToken = default) =>
        await OpenDrafts(period).OrderByDescending(d => d.UpdatedAtUtc).Take(limit).Select(d => new DraftHead(d.FamilyId, d.UpdatedAtUtc)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> ListBegunAsync(PeriodId period, IReadOnlyCollection<Guid> families, CancellationToken cancellationToken = default) =>
        await OpenDrafts(period).Where(d => families.Contains(d.FamilyId)).Select(d => d.FamilyId).Distinct().ToListAsync(cancellationToken);

    public void Add(AnswerDraft draft) => context.Add(draft);

    public void Add(Submission submission) => context.Add(submission);

    private IQueryable<Submission> Current(PeriodId period) => context.Set<Submission>().Where(s => s.Period == period && s.IsCurrent);

    private IQueryable<AnswerDraft> OpenDrafts(PeriodId period) => context.Set<AnswerDraft>().Where(d => d.Period == period && d.SubmissionId == null && !d.IsSelfFill);

    private static IQueryable<SubmissionHead> Heads(IQueryable<Submission> submissions) =>
        submissions.Select(s => new SubmissionHead(s.FamilyId, s.Outcome, s.State, s.SubmittedAtUtc, s.Note));
}
