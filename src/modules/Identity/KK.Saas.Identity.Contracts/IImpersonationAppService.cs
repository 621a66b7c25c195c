using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>
/// Support: an admin of the city sees what a user of the same city sees. It lasts fifteen minutes, only reads, shows no
/// more than the admin may see anyway, and both names stand in the audit log with the reason.
/// </summary>
public interface IImpersonationAppService : IApplicationService
{
    /// <summary>Opens the login.</summary>
    /// <param name="userId">A user of the own city.</param>
    /// <param name="reason">5 to 200 characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Identity:ReasonNeeded" or "Identity:OwnAccount".</exception>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is no such active user in the city.</exception>
    [RequiresPermission(IdentityPermissions.Impersonate)]
    Task<OpenedSession> BeginAsync(Guid userId, string reason, CancellationToken cancellationToken = default);
}
