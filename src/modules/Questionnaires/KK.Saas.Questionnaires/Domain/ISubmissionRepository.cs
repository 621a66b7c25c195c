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

    /// <summary>Current submissions of a period in a state; counting stops at the limit.</summary>
    Task<int> CountAsync(PeriodId period, SubmissionState state, int limit, CancellationToken cancellationToken = default);

    /// <summary>Current submissions of these families.</summary>
    Task<IReadOnlyList<SubmissionHead>> ListHeadsAsync(PeriodId period, IReadOnlyCollection<Guid> families, CancellationToken cancellationToken = default);

    /// <summary>All current visits of a period: for an area of some kelurahan, not for a city.</summary>
    Task<IReadOnlyList<VisitHead>> ListVisitsAsync(PeriodId period, CancellationToken cancellationToken = default);

    /// <summary>Returned ones that nobody took up again, oldest first.</summary>
    Task<IReadOnlyList<SubmissionHead>> ListReturnedAsync(PeriodId period, int limit, CancellationToken cancellationToken = default);

    /// <summary>Those with which the enumerator is done, newest first.</summary>
    Task<IReadOnlyList<SubmissionHead>> ListSentAsync(PeriodId period, int limit, CancellationToken cancellationToken = default);

    /// <summary>Enumerators' open drafts of a period without their answers, newest first.</summary>
    Task<IReadOnlyList<DraftHead>> ListOpenDraftsAsync(PeriodId period, int limit, CancellationToken cancellationToken = default);

    /// <summary>Which of these families have an open draft of an enumerator.</summary>
    Task<IReadOnlyList<Guid>> ListBegunAsync(PeriodId period, IReadOnlyCollection<Guid> families, CancellationToken cancellationToken = default);

    void Add(AnswerDraft draft);

    void Add(Submission submission);
}
