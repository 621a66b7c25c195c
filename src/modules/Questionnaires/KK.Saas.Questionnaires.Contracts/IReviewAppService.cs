using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>Review of the submissions of the own area in the current period.</summary>
public interface IReviewAppService : IApplicationService
{
    /// <summary>A page of the queue; empty without a period.</summary>
    /// <param name="page">Handle of a page; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(QuestionnairesPermissions.Review)]
    [Audited(AuditAction.Read)]
    Task<ReviewQueue> GetQueueAsync(string? page = null, CancellationToken cancellationToken = default);

    /// <summary>Approves a submission; where the city counts approved ones only, it counts from now on. Safe to repeat.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It is not in the caller's area.</exception>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:NotWaiting": it was returned or replaced meanwhile; "Questionnaires:PeriodLocked".</exception>
    [RequiresPermission(QuestionnairesPermissions.Review)]
    Task ApproveAsync(Guid submissionId, CancellationToken cancellationToken = default);

    /// <summary>Returns a submission to its enumerator; it counts no longer. Safe to repeat.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:NoteNeeded" (1 to 500 characters), and as for approval.</exception>
    [RequiresPermission(QuestionnairesPermissions.Review)]
    Task ReturnAsync(Guid submissionId, string note, CancellationToken cancellationToken = default);
}
