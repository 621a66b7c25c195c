using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>
/// The own account: password, second factor, logins. Changes of factors and logins ask for a proof that is not older than five
/// minutes (a login, or <see cref="ProveAsync" />); else "Identity:ProofNeeded".
/// </summary>
public interface IAccountAppService : IApplicationService
{
    /// <summary>Second factor, passkeys and live logins.</summary>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task<OwnAccount> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>The password once more, before a change that asks for a fresh proof. Wrong ones lock the account as at the login.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:WrongPassword".</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task ProveAsync(string password, CancellationToken cancellationToken = default);

    /// <summary>Sets where notices go; empty takes the address away.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:Email": it is no address.</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task SetEmailAsync(string email, CancellationToken cancellationToken = default);

    /// <summary>Changes the own password; all logins end, this one too.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:WrongPassword", "Identity:WeakPassword" or "Identity:PasswordCommon".</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task ChangePasswordAsync(string currentPassword, string newPassword, CancellationToken cancellationToken = default);

    /// <summary>Makes a secret for an authenticator app; nothing changes until a code confirms it.</summary>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    [NotAudited("Nothing is in force until the code confirms it, and that is audited.")]
    Task<SecondFactorOffer> BeginSecondFactorAsync(CancellationToken cancellationToken = default);

    /// <summary>Turns the second factor on; other logins end.</summary>
    /// <returns>Ten recovery codes, shown once.</returns>
    /// <exception cref="Core.Errors.BusinessException">"Identity:WrongCode".</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task<IReadOnlyList<string>> ConfirmSecondFactorAsync(string code, CancellationToken cancellationToken = default);

    /// <summary>Makes ten new recovery codes; the old ones no longer work.</summary>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task<IReadOnlyList<string>> RenewRecoveryCodesAsync(CancellationToken cancellationToken = default);

    /// <summary>Turns the codes of the app off; other logins end.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:SecondFactorNeeded" when a role asks for a second factor and there is no passkey.</exception>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task RemoveSecondFactorAsync(CancellationToken cancellationToken = default);

    /// <summary>Ends one of the own logins.</summary>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task EndSessionAsync(Guid sessionId, CancellationToken cancellationToken = default);

    /// <summary>Ends all own logins but this one.</summary>
    [RequiresPermission(IdentityPermissions.OwnAccount)]
    Task EndOtherSessionsAsync(CancellationToken cancellationToken = default);
}
