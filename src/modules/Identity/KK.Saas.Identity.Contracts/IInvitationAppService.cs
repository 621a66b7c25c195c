using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Links with which people make their own accounts, with roles and areas that were chosen for them. Passed on by hand.</summary>
public interface IInvitationAppService : IApplicationService
{
    /// <summary>Open invitations of the own side, the newest first.</summary>
    [RequiresPermission(IdentityPermissions.ManageUsers, IdentityPermissions.ManageHostUsers)]
    Task<IReadOnlyList<InvitationItem>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes an invitation; its code is shown once, of which only a hash is kept. It works once, for seven days.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:DisplayName", "Identity:Roles", "Identity:Areas" or "Identity:RoleBeyondOwn".</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers, IdentityPermissions.ManageHostUsers)]
    Task<string> CreateAsync(UpdateUserInput input, CancellationToken cancellationToken = default);

    /// <summary>Takes an invitation back.</summary>
    /// <exception cref="Core.Errors.EntityNotFoundException">The own side has no such open invitation.</exception>
    [RequiresPermission(IdentityPermissions.ManageUsers, IdentityPermissions.ManageHostUsers)]
    Task RevokeAsync(Guid id, CancellationToken cancellationToken = default);
}
