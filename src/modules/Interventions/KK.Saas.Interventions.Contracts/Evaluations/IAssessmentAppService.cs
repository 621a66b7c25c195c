using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Evaluations;

/// <summary>The province's autumn assessment of loci. It reads what cities published and nothing else of theirs.</summary>
public interface IAssessmentAppService : IApplicationService
{
    /// <summary>Published loci, newest year first.</summary>
    [RequiresPermission(InterventionsPermissions.Assess)]
    Task<IReadOnlyList<AssessmentListItem>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>One locus with its form.</summary>
    [RequiresPermission(InterventionsPermissions.Assess)]
    Task<AssessmentSheet> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Saves a draft, or the final assessment.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Evaluations:NoForm", ":Visit", ":Score", ":Incomplete", ":Final" or ":ChangedMeanwhile".</exception>
    [RequiresPermission(InterventionsPermissions.Assess)]
    Task SaveAsync(Guid id, AssessmentInput input, CancellationToken cancellationToken = default);

    /// <summary>All forms, newest year first.</summary>
    [RequiresPermission(InterventionsPermissions.Assess)]
    Task<IReadOnlyList<AssessmentFormItem>> GetFormsAsync(CancellationToken cancellationToken = default);

    /// <summary>Enters or changes a form; the client makes the id.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Evaluations:Form", ":Criterion", ":FormExists" or ":FormInUse".</exception>
    [RequiresPermission(InterventionsPermissions.ManageAssessmentForms)]
    Task SaveFormAsync(Guid id, AssessmentFormInput input, CancellationToken cancellationToken = default);
}
