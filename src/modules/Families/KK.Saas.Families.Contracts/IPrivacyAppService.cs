using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>Rights of data subjects (UU 27/2022): requests with a 72-hour clock, consent, restriction, access and erasure.</summary>
public interface IPrivacyAppService : IApplicationService
{
    /// <summary>Requests of the city.</summary>
    /// <param name="openOnly">Leaves the decided ones out.</param>
    /// <param name="page">Handle of a page; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(FamiliesPermissions.ReadPrivacy)]
    [Audited(AuditAction.Read)]
    Task<DataRequestList> GetListAsync(bool openOnly, string? page = null, CancellationToken cancellationToken = default);

    /// <summary>Consent history and requests of one family.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is no such family in the tenant and area.</exception>
    [RequiresPermission(FamiliesPermissions.ReadPrivacy)]
    [Audited(AuditAction.Read)]
    Task<FamilyPrivacy> GetFamilyAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Registers a request under an id that the client made; sending it again changes nothing. Withdrawal and restriction suspend processing at once.</summary>
    /// <param name="id">Of the request.</param>
    /// <param name="familyId">The family.</param>
    /// <param name="kind">What is asked for.</param>
    /// <param name="requester">Who asks and how they proved it, 3 to 200 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Families:RequesterNeeded" or "Families:Erased".</exception>
    [RequiresPermission(FamiliesPermissions.ManagePrivacy)]
    Task ReceiveAsync(Guid id, Guid familyId, DataRequestKind kind, string requester, CancellationToken cancellationToken = default);

    /// <summary>
    /// Decides a request. Done erases the family for a request of erasure, lifts nothing by itself otherwise; refused lifts a
    /// suspension that the request brought.
    /// </summary>
    /// <param name="id">The request.</param>
    /// <param name="done">False: refused.</param>
    /// <param name="note">What was done or why not, 3 to 500 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Families:NoteNeeded" or "Families:RequestDecided".</exception>
    [RequiresPermission(FamiliesPermissions.ManagePrivacy)]
    Task DecideAsync(Guid id, bool done, string note, CancellationToken cancellationToken = default);

    /// <summary>Lifts a suspension, for example after a new consent.</summary>
    [RequiresPermission(FamiliesPermissions.ManagePrivacy)]
    Task LiftRestrictionAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Everything that the product holds of a family, as one JSON file (UTF-8), numbers in full.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is no such family in the tenant and area.</exception>
    [RequiresPermission(FamiliesPermissions.ManagePrivacy)]
    [Audited(AuditAction.Export)]
    Task<byte[]> ExportAsync(Guid familyId, CancellationToken cancellationToken = default);
}
