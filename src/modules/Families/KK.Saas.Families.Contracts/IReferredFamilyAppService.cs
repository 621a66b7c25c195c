using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>Families as a department sees them: those that were referred to it, and of them only what the referral covers.</summary>
public interface IReferredFamilyAppService : IApplicationService
{
    /// <summary>One family.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">It does not exist or was not referred to the user.</exception>
    [RequiresPermission(FamiliesPermissions.ReadReferred)]
    [Audited(AuditAction.Read)]
    Task<ReferredFamily> GetAsync(Guid familyId, CancellationToken cancellationToken = default);
}
