using KK.Saas.Core.Application;
using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Roles of the own city: those of the product, which stay as they are, and own ones.</summary>
public interface IRoleAppService : IApplicationService
{
    /// <summary>All roles with what they grant, the product's first.</summary>
    [RequiresPermission(IdentityPermissions.ReadUsers)]
    Task<IReadOnlyList<RoleDetail>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The permissions that the caller holds and may put into a role, parents before children.</summary>
    [RequiresPermission(IdentityPermissions.ManageRoles)]
    Task<IReadOnlyList<GrantablePermission>> GetGrantableAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes an own role; sending the same id again changes nothing.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:RoleTitle", "Identity:RoleTaken", "Identity:RoleBeyondOwn", "Identity:RoleEmpty".</exception>
    [RequiresPermission(IdentityPermissions.ManageRoles)]
    Task CreateAsync(Guid id, RoleInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes what an own role grants; holders have it within a minute.</summary>
    /// <exception cref="Core.Errors.BusinessException">As for creation, also when the role grants something now that the caller does not hold.</exception>
    /// <exception cref="Core.Errors.EntityNotFoundException">The city has no such own role.</exception>
    [RequiresPermission(IdentityPermissions.ManageRoles)]
    Task UpdateAsync(Guid id, RoleInput input, CancellationToken cancellationToken = default);

    /// <summary>Removes an own role that nobody holds.</summary>
    /// <exception cref="Core.Errors.BusinessException">"Identity:RoleInUse".</exception>
    [RequiresPermission(IdentityPermissions.ManageRoles)]
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
