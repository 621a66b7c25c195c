using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>The own account.</summary>
public interface IAccountAppService : IApplicationService
{
    /// <summary>Changes the own password; all logins end, this one too.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:WrongPassword" or "Identity:WeakPassword".</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken = default);
}
