using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IUserDirectory" />
public sealed class UserDirectory(IUserRepository users, PermissionTree permissions, ICurrentTenant currentTenant) : IUserDirectory
{
    private const int MaxFound = 100;

    private TenantId? Owner => currentTenant.Kind == TenantScopeKind.Host ? null : currentTenant.RequiredId;

    public Task<IReadOnlyDictionary<Guid, string>> GetDisplayNamesAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        users.DisplayNamesAsync(currentTenant.RequiredId, ids, cancellationToken);

    public Task<IReadOnlyDictionary<Guid, string>> GetEmailsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        users.EmailsAsync(Owner, ids, cancellationToken);

    public async Task<IReadOnlyList<UserChoice>> SearchAsync(string permission, string? search = null, CancellationToken cancellationToken = default)
    {
        var found = await users.ListActiveInRolesAsync(Owner, await RolesWithAsync(permission, cancellationToken), search, MaxFound, cancellationToken);
        return [.. found.Select(u => new UserChoice(u.Id, u.UserName!, u.DisplayName))];
    }

    public async Task<bool> HoldsAsync(Guid userId, string permission, CancellationToken cancellationToken = default) =>
        await users.IsActiveInRolesAsync(Owner, userId, await RolesWithAsync(permission, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<string>> RolesWithAsync(string permission, CancellationToken cancellationToken)
    {
        if (Owner is null) return permissions.Find(permission)?.DefaultRoles ?? [];
        var grants = await users.GrantsByRoleAsync(cancellationToken);
        return [.. grants.Where(role => permissions.Effective(role, UserKind.Tenant).Contains(permission)).Select(role => role.Key)];
    }
}
