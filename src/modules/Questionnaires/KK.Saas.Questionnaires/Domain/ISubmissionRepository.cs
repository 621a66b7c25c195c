using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Paging;

namespace KK.Saas.Questionnaires.Domain;

/// <summary>Stored drafts and submissions of the current tenant and area.</summary>
public interface ISubmissionRepository
{
    Task<AnswerDraft?> FindDraftAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The draft of a family and period that was not sent yet, or null.</summary>
    Task<AnswerDraft?> FindOpenDraftAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>All visits of a family, the oldest first; to be read.</summary>
    Task<IReadOnlyList<Submission>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default);

    Task<Submission?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    Task<Submission?> FindCurrentAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>Waiting submissions of a period, odd ones first, then the oldest.</summary>
    Task<Page<Submission>> ListWaitingAsync(PeriodId period, string? page, int size, CancellationToken cancellationToken = default);

    /// <summary>Current submissions of a period by state.</summary>
    Task<IReadOnlyDictionary<SubmissionState, int>> CountByStateAsync(PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>The current submissions of a period without their answers, newest first.</summary>
    Task<IReadOnlyList<SubmissionHead>> ListHeadsAsync(PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>Enumerators' open drafts of a period without their answers, newest first.</summary>
    Task<IReadOnlyList<DraftHead>> ListOpenDraftsAsync(PeriodId period, CancellationToken cancellationToken = default);

    void Add(AnswerDraft draft);

    void Add(Submission submission);
}
