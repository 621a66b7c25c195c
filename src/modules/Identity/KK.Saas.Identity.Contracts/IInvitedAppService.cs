using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>The door for whoever holds an invitation.</summary>
public interface IInvitedAppService : IApplicationService
{
    /// <summary>The name that the invitation is for.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:InvitationInvalid", the one answer for every code that does not work.</exception>
    [AllowAnonymousCaller]
    Task<string> GetNameAsync(string code, CancellationToken cancellationToken = default);

    /// <summary>Makes the account and uses the invitation up, both or neither.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:InvitationInvalid", or a rule on user names and passwords.</exception>
    [AllowAnonymousCaller]
    Task AcceptAsync(string code, string userName, string password, CancellationToken cancellationToken = default);
}
