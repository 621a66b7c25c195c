using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>Shows masked numbers in full, one at a time; the reason stands in the audit log.</summary>
public interface INumberAppService : IApplicationService
{
    /// <summary>The 16 digits of the No. KK.</summary>
    /// <param name="familyId">The family.</param>
    /// <param name="reason">5 to 200 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Families:RevealReason", or "Families:NoNumber" when there is none.</exception>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is no such family in the tenant and area.</exception>
    [RequiresPermission(FamiliesPermissions.RevealNumbers)]
    [Audited(AuditAction.Reveal)]
    Task<string> RevealCardNumberAsync(Guid familyId, string reason, CancellationToken cancellationToken = default);

    /// <summary>The 16 digits of the NIK of a member.</summary>
    [RequiresPermission(FamiliesPermissions.RevealNumbers)]
    [Audited(AuditAction.Reveal)]
    Task<string> RevealNikAsync(Guid familyId, Guid memberId, string reason, CancellationToken cancellationToken = default);
}
