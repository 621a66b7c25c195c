using KK.Saas.Core.Identifiers;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Questionnaires.EntityFrameworkCore;

public sealed class SubmissionRepository(SaasDbContext context) : ISubmissionRepository
{
    public Task<AnswerDraft?> FindDraftAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<AnswerDraft>().FirstOrDefaultAsync(d => d.Id == id, cancellationToken);

    public Task<AnswerDraft?> FindOpenDraftAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<AnswerDraft>().Where(d => d.FamilyId == familyId && d.Period == period && d.SubmissionId == null)
            .OrderByDescending(d => d.UpdatedAtUtc).FirstOrDefaultAsync(cancellationToken);

    public Task<Submission?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<Submission>().FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    public Task<Submission?> FindCurrentAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<Submission>().FirstOrDefaultAsync(s => s.FamilyId == familyId && s.Period == period && s.IsCurrent, cancellationToken);

    public void Add(AnswerDraft draft) => context.Add(draft);

    public void Add(Submission submission) => context.Add(submission);
}
