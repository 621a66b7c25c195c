using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>Asking a family of the own area, answer by answer.</summary>
public interface IAnsweringAppService : IApplicationService
{
    /// <summary>Starts the questionnaire of a family in the open period, or goes on with the draft that is there.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The family is not in the caller's area.</exception>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:NoOpenPeriod".</exception>
    [RequiresPermission(QuestionnairesPermissions.Answer)]
    [Audited(AuditAction.Read)]
    Task<AnswerSheet> StartAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Keeps one answer (null removes it); safe to repeat.</summary>
    /// <returns>Null when kept, else what is wrong with it.</returns>
    [RequiresPermission(QuestionnairesPermissions.Answer)]
    [NotAudited("A draft is the person's own scratch paper; the submission is what counts.")]
    Task<AnswerProblem?> SaveAnswerAsync(Guid draftId, string question, string? value, CancellationToken cancellationToken = default);

    /// <summary>
    /// Validates the draft against the published form and stores it exactly once; a repeat gives the same receipt.
    /// </summary>
    /// <exception cref="Core.Errors.BusinessException">"Questionnaires:PeriodClosed".</exception>
    [RequiresPermission(QuestionnairesPermissions.Answer)]
    Task<SubmitResult> SubmitAsync(Guid draftId, CancellationToken cancellationToken = default);

    /// <summary>Records that nobody was met or that the family moved.</summary>
    [RequiresPermission(QuestionnairesPermissions.Answer)]
    Task<SubmitResult> RecordVisitAsync(Guid familyId, VisitOutcome outcome, CancellationToken cancellationToken = default);
}
