using KK.Saas.Core.Application;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Manages the users of the own city.</summary>
public interface IUserAppService : IApplicationService
{
    /// <summary>A page of users by user name; the search looks into user name and display name.</summary>
    /// <param name="search">Part of a name, or null.</param>
    /// <param name="page">Handle of a page of 25; null for the first.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    [RequiresPermission(IdentityPermissions.ReadUsers)]
    Task<UserList> GetListAsync(string? search, string? page = null, CancellationToken cancellationToken = default);

    /// <summary>One user.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">There is none of that id on this side.</exception>
    [RequiresPermission(IdentityPermissions.ReadUsers)]
    [Audited(AuditAction.Read)]
    Task<UserDetail> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a user with a first password, which must be changed at the first login.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:UserName", "Identity:UserNameTaken", "Identity:DisplayName", "Identity:Roles", "Identity:Areas".</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task<FirstPassword> CreateAsync(CreateUserInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes name, roles and areas.</summary>
    /// <exception cref="Core.Errors.BusinessException">As for creation; "Identity:OwnAccount" when an admin would take the own rights away.</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task UpdateAsync(Guid id, UpdateUserInput input, CancellationToken cancellationToken = default);

    /// <summary>Shuts a user out (within a minute also where they are logged in) or lets them in again.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:OwnAccount".</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task SetActiveAsync(Guid id, bool active, CancellationToken cancellationToken = default);

    /// <summary>Gives a new first password and ends all logins of the user.</summary>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task<FirstPassword> ResetPasswordAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Gives several users new first passwords, to be handed out as cards, and ends all their logins.</summary>
    /// <param name="ids">At most 25 users, the caller not among them.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Identity:NoneChosen", "Identity:OwnAccount" or "Identity:UserBeyondOwn"; nothing has changed then.</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task<IReadOnlyList<AccountCard>> ResetPasswordsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken = default);

    /// <summary>Takes app, recovery codes and passkeys off, for somebody who lost them; ends all logins of the user.</summary>
    /// <param name="id">The user.</param>
    /// <param name="reason">How the user proved who asks, 5 to 200 characters; stands in the audit log.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="Core.Errors.BusinessException">"Identity:OwnAccount", "Identity:ReasonNeeded".</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task ResetSecondFactorAsync(Guid id, string reason, CancellationToken cancellationToken = default);

    /// <summary>Ends all logins of the user on every device.</summary>
    [RequiresPermission(IdentityPermissions.ManageUsers)]
    Task EndSessionsAsync(Guid id, CancellationToken cancellationToken = default);
}
