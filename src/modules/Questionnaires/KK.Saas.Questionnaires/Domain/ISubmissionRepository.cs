using KK.Saas.Core.Identifiers;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>Stored drafts and submissions of the current tenant and area.</summary>
public interface ISubmissionRepository
{
    Task<AnswerDraft?> FindDraftAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The draft of a family and period that was not sent yet, or null.</summary>
    Task<AnswerDraft?> FindOpenDraftAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    Task<Submission?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<Submission?> FindCurrentAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    void Add(AnswerDraft draft);

    void Add(Submission submission);
}
