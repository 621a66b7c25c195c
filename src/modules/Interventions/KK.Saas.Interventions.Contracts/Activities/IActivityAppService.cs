using KK.Saas.Core.Application;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Activities;

/// <summary>
/// Reports of what agencies did. People report for agencies in which they work, heads decide for agencies of which they are head;
/// everybody else reads, inside the own area.
/// </summary>
public interface IActivityAppService : IApplicationService
{
    /// <summary>Reports, newest first.</summary>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    Task<ActivityPage> GetListAsync(ActivityFilter filter, CancellationToken cancellationToken = default);

    /// <summary>One report.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It does not exist in the tenant and area.</exception>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    Task<ActivityDetail> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>What the form of a report offers.</summary>
    [RequiresPermission(InterventionsPermissions.ReportActivities)]
    Task<ActivityChoices> GetChoicesAsync(CancellationToken cancellationToken = default);

    /// <summary>Reports under an id that the client made; the same id again changes nothing. The head is told.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Activities:OtherAgency", ":Title", ":Day", ":Number", ":Village", ":Line" or ":Photos".</exception>
    [RequiresPermission(InterventionsPermissions.ReportActivities)]
    Task ReportAsync(Guid id, ActivityInput input, IReadOnlyList<ActivityPhoto> photos, CancellationToken cancellationToken = default);

    /// <summary>Corrects a report that is not decided; one that was returned waits for the head again.</summary>
    /// <exception cref="Core.Errors.BusinessException">As above, or "Interventions.Activities:Decided".</exception>
    [RequiresPermission(InterventionsPermissions.ReportActivities)]
    Task CorrectAsync(Guid id, ActivityInput input, IReadOnlyList<ActivityPhoto> photos, CancellationToken cancellationToken = default);

    /// <summary>Takes a photo away from a report that is not decided.</summary>
    [RequiresPermission(InterventionsPermissions.ReportActivities)]
    Task RemovePhotoAsync(Guid id, Guid photoId, CancellationToken cancellationToken = default);

    /// <summary>A photo, for who may see the report.</summary>
    [RequiresPermission(InterventionsPermissions.ReadActivities)]
    Task<FileDownload> GetPhotoAsync(Guid id, Guid photoId, CancellationToken cancellationToken = default);

    /// <summary>Decides as the head of the agency. Whoever reported, and the owner of a task, are told.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Activities:NotHead", ":Decided", ":Note", ":Task", ":Owner" or ":Due".</exception>
    [RequiresPermission(InterventionsPermissions.DecideActivities)]
    Task DecideAsync(Guid id, ActivityDecision decision, CancellationToken cancellationToken = default);

    /// <summary>Marks the task as done, as its owner or as the head, who is told.</summary>
    /// <param name="id">The report.</param>
    /// <param name="note">What came of it, 3 to 1,000 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Activities:NotOwner", ":NoTask" or ":Note".</exception>
    [RequiresPermission(InterventionsPermissions.ReportActivities)]
    Task FinishAsync(Guid id, string note, CancellationToken cancellationToken = default);
}
