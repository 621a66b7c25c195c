using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;
using KK.Saas.Interventions.Files;

namespace KK.Saas.Interventions.Teams;

/// <summary>
/// Records of the TPK2D's meetings: of the own city, or of the province for its users. One never sees the other's. The client
/// makes the ids; the same id again corrects what stands there.
/// </summary>
public interface IMeetingAppService : IApplicationService
{
    /// <summary>All meetings and open decisions.</summary>
    [RequiresPermission(InterventionsPermissions.ReadTeam, InterventionsPermissions.ReadProvinceTeam)]
    Task<MeetingList> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>One record.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id.</exception>
    [RequiresPermission(InterventionsPermissions.ReadTeam, InterventionsPermissions.ReadProvinceTeam)]
    Task<MeetingDetail> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Enters or corrects title, day, place and agenda.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Meeting".</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task SaveAsync(Guid id, MeetingInput input, CancellationToken cancellationToken = default);

    /// <summary>Writes down which members took part; members that are not named stay as they are.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Representative": nobody is named who came instead.</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task SaveAttendanceAsync(Guid id, IReadOnlyList<AttendanceInput> attendance, CancellationToken cancellationToken = default);

    /// <summary>Writes down a guest.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Guest" or ":TooMany".</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task SaveGuestAsync(Guid id, Guid guestId, string name, string office, CancellationToken cancellationToken = default);

    /// <summary>Writes down a decision; one that is done is not changed any more.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Decision", ":Owner", ":Done" or ":TooMany", or the agency is closed.</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task SaveDecisionAsync(Guid id, Guid decisionId, DecisionInput input, CancellationToken cancellationToken = default);

    /// <summary>Marks a decision as done today.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="decisionId">The decision.</param>
    /// <param name="note">What came of it, 3 to 500 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Note".</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task FinishDecisionAsync(Guid id, Guid decisionId, string note, CancellationToken cancellationToken = default);

    /// <summary>Opens a decision again.</summary>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task ReopenDecisionAsync(Guid id, Guid decisionId, CancellationToken cancellationToken = default);

    /// <summary>Writes down a signed commitment.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Teams:Commitment" or ":TooMany", or the agency is closed.</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task SaveCommitmentAsync(Guid id, Guid commitmentId, CommitmentInput input, CancellationToken cancellationToken = default);

    /// <summary>Takes a guest, a decision or a commitment out of the record.</summary>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task RemovePartAsync(Guid id, Guid partId, CancellationToken cancellationToken = default);

    /// <summary>Attaches a PDF, JPEG, PNG, XLSX or DOCX of at most 10 MB; the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Interventions.Files:Empty", ":TooBig", ":Kind" or ":TooMany".</exception>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task AddFileAsync(Guid id, Guid fileId, string fileName, Stream content, CancellationToken cancellationToken = default);

    /// <summary>Removes an attachment; the audit log keeps that it was there.</summary>
    [RequiresPermission(InterventionsPermissions.ManageTeam, InterventionsPermissions.ManageProvinceTeam)]
    Task RemoveFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken = default);

    /// <summary>Hands out an attachment.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id on this meeting.</exception>
    [Audited(AuditAction.Export)]
    [RequiresPermission(InterventionsPermissions.ReadTeam, InterventionsPermissions.ReadProvinceTeam)]
    Task<FileDownload> GetFileAsync(Guid id, Guid fileId, CancellationToken cancellationToken = default);
}
