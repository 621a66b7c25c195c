using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IRoleAppService" />
public sealed class RoleAppService(IUserRepository users, PermissionTree tree, ICurrentTenant tenant, ICurrentUser currentUser, IUnitOfWork unitOfWork) : IRoleAppService
{
    public async Task<IReadOnlyList<RoleDetail>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var grants = await users.GrantsByRoleAsync(cancellationToken);
        var own = await users.OwnRolesAsync(cancellationToken);
        return
        [
            .. RoleNames.Tenant.Select(name => new RoleDetail(null, name, RoleNames.AreaBound.Contains(name), Effective(grants[name]))),
            .. own.Select(role => new RoleDetail(role.Id, role.Name, role.IsAreaBound, Effective(grants[role.Name]))),
        ];
    }

    public Task<IReadOnlyList<GrantablePermission>> GetGrantableAsync(CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<GrantablePermission>>(
        [.. tree.All.Where(p => p.Side.HasFlag(MultiTenancySides.Tenant) && p.Name != IdentityPermissions.OwnAccount && currentUser.Has(p.Name)).Select(p => new GrantablePermission(p.Name, Depth(p)))]);

    public async Task CreateAsync(Guid id, RoleInput input, CancellationToken cancellationToken = default)
    {
        var title = input.Title.Trim();
        if (title.Length is 0 or > Role.MaxTitleLength || title.Any(char.IsControl)) throw new BusinessException("Identity:RoleTitle", Role.MaxTitleLength);
        var own = await users.OwnRolesAsync(cancellationToken);
        if (own.Any(r => r.Id == id)) return;
        if (own.Any(r => string.Equals(r.Name, Role.Prefix + title, StringComparison.OrdinalIgnoreCase))) throw new BusinessException("Identity:RoleTaken", title);
        var role = new Role(tenant.RequiredId, id, title, input.IsAreaBound);
        users.AddRole(role);
        await GrantAsync(role, input.Permissions, cancellationToken);
    }

    public async Task UpdateAsync(Guid id, RoleInput input, CancellationToken cancellationToken = default)
    {
        var role = await FindAsync(id, cancellationToken);
        // Whoever holds less than the role already grants may not decide about it at all.
        CheckHeld(await users.GrantsAsync([role.Name], cancellationToken));
        role.SetAreaBound(input.IsAreaBound);
        await GrantAsync(role, input.Permissions, cancellationToken);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var role = await FindAsync(id, cancellationToken);
        if (await users.CountMembersAsync(role.Name, cancellationToken) > 0) throw new BusinessException("Identity:RoleInUse");
        await users.RemoveRoleAsync(role, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private static int Depth(PermissionDefinition permission) => permission.Parent is null ? 0 : Depth(permission.Parent) + 1;

    private string[] Effective(IEnumerable<string> granted) => [.. tree.Effective(granted, UserKind.Tenant).Order(StringComparer.Ordinal)];

    private async Task GrantAsync(Role role, IReadOnlyList<string> permissions, CancellationToken cancellationToken)
    {
        CheckHeld(permissions);
        // Everybody has an account of their own to look after.
        var effective = Effective(permissions.Append(IdentityPermissions.OwnAccount));
        if (effective.Length < 2) throw new BusinessException("Identity:RoleEmpty");
        await users.ReplaceGrantsAsync(tenant.RequiredId, role.Name, effective, cancellationToken);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private void CheckHeld(IEnumerable<string> permissions)
    {
        if (permissions.Any(p => p != IdentityPermissions.OwnAccount && !currentUser.Has(p))) throw new BusinessException("Identity:RoleBeyondOwn");
    }

    private async Task<Role> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await users.OwnRolesAsync(cancellationToken)).FirstOrDefault(r => r.Id == id) ?? throw new EntityNotFoundException("Role");
}
