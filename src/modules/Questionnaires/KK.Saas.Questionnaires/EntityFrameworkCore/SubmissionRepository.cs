using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Paging;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Questionnaires.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

public sealed class SubmissionRepository(SaasDbContext context) : ISubmissionRepository
{
    private static readonly Keyset<Submission> OddFirst =
        new Keyset<Submission>().Up(s => s.Oddities == SubmissionOddities.None ? 1 : 0).Up(s => s.SubmittedAtUtc).Up(s => s.Id);

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
        OddFirst.ReadAsync(
            context.Set<Submission>().AsNoTracking().Where(s => s.Period == period && s.IsCurrent && s.State == SubmissionState.Submitted), page, size, cancellationToken);

    public async Task<IReadOnlyDictionary<SubmissionState, int>> CountByStateAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        await context.Set<Submission>().Where(s => s.Period == period && s.IsCurrent).GroupBy(s => s.State)
            .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellationToken);

    public async Task<IReadOnlyList<SubmissionHead>> ListHeadsAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        await context.Set<Submission>().Where(s => s.Period == period && s.IsCurrent).OrderByDescending(s => s.SubmittedAtUtc).ThenBy(s => s.Id)
            .Select(s => new SubmissionHead(s.FamilyId, s.Outcome, s.State, s.SubmittedAtUtc, s.Note)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<DraftHead>> ListOpenDraftsAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        await context.Set<AnswerDraft>().Where(d => d.Period == period && d.SubmissionId == null && !d.IsSelfFill).OrderByDescending(d => d.UpdatedAtUtc)
            .Select(d => new DraftHead(d.FamilyId, d.UpdatedAtUtc)).ToListAsync(cancellationToken);

    public void Add(AnswerDraft draft) => context.Add(draft);

    public void Add(Submission submission) => context.Add(submission);
}
