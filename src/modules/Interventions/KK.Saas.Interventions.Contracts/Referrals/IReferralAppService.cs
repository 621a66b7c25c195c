using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Interventions.Referrals;

/// <summary>
/// Referrals of families to agencies. Who refers sees the families of the own area; people of an agency see the referrals to it,
/// and of the family what the module Families shows.
/// </summary>
public interface IReferralAppService : IApplicationService
{
    /// <summary>What a family was referred for and got.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The family is not in the area.</exception>
    [RequiresPermission(InterventionsPermissions.ReadReferrals)]
    [Audited(AuditAction.Read)]
    Task<FamilyReferrals> GetFamilyAsync(Guid familyId, CancellationToken cancellationToken = default);

    /// <summary>Interventions and agencies to choose from.</summary>
    [RequiresPermission(InterventionsPermissions.Refer)]
    Task<ReferralChoices> GetChoicesAsync(CancellationToken cancellationToken = default);

    /// <summary>Refers a family; the client makes the id, and the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">
    /// "Interventions.Referrals:Restricted", ":Intervention", ":Fields", ":Note", or ":Repeated" when a reason is missing; the agency is closed.
    /// </exception>
    /// <exception cref="Core.Errors.EntityNotFoundException">The family is not in the area, or there is no such agency.</exception>
    [RequiresPermission(InterventionsPermissions.Refer)]
    Task ReferAsync(Guid id, Guid familyId, ReferralInput input, CancellationToken cancellationToken = default);

    /// <summary>Referrals to the own agencies in one state, or all that wait when null; a page, oldest first.</summary>
    /// <param name="state">The state; all that wait when null.</param>
    /// <param name="page">Handle of a page; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(InterventionsPermissions.HandleReferrals)]
    Task<ReferralList> GetInboxAsync(ReferralState? state = null, string? page = null, CancellationToken cancellationToken = default);

    /// <summary>Referrals of families of the own area, in the same way.</summary>
    [RequiresPermission(InterventionsPermissions.ReadReferrals)]
    Task<ReferralList> GetSentAsync(ReferralState? state = null, string? page = null, CancellationToken cancellationToken = default);

    /// <summary>One referral: to an own agency, or of a family of the own area.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It is neither.</exception>
    [RequiresPermission(InterventionsPermissions.HandleReferrals, InterventionsPermissions.ReadReferrals)]
    [Audited(AuditAction.Read)]
    Task<ReferralDetail> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Leads a referral on. The agency receives, serves, refuses and closes; who may refer closes what was not taken up or was refused.</summary>
    /// <exception cref="Core.Errors.BusinessException">
    /// "Interventions.Referrals:Step" (not from this state, or not by this user), ":Day", ":Note", ":Restricted", or ":Repeated" when a reason is missing.
    /// </exception>
    [RequiresPermission(InterventionsPermissions.HandleReferrals, InterventionsPermissions.Refer)]
    Task TakeStepAsync(Guid id, ReferralStepInput input, CancellationToken cancellationToken = default);
}
