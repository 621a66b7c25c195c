using System.Collections.Concurrent;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using KK.Saas.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IUserAccessProvider" />
public sealed class UserAccessProvider(
    IServiceScopeFactory scopes,
    ICurrentTenant currentTenant,
    ICurrentArea currentArea,
    PermissionTree permissions,
    IAreaExpander areas,
    TimeProvider clock) : IUserAccessProvider
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<Guid, Entry> _cache = new();

    public async Task<CurrentUserInfo?> FindAsync(Guid userId, string securityStamp, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        if (!_cache.TryGetValue(userId, out var entry) || entry.Until <= now)
        {
            entry = await LoadAsync(userId, now + Lifetime, cancellationToken);
            if (entry.Info is not null) _cache[userId] = entry;
            else _cache.TryRemove(userId, out _);
        }

        return entry.SecurityStamp == securityStamp ? entry.Info : null;
    }

    public void Forget(Guid userId) => _cache.TryRemove(userId, out _);

    private async Task<Entry> LoadAsync(Guid userId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        using var host = currentTenant.ChangeToHost();
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<IUserRepository>().FindAsync(userId, cancellationToken);
        if (user is not { IsActive: true }) return new Entry(null, null, until);
        var info = user.Kind == UserKind.Host
            ? await LoadHostUserAsync(scope.ServiceProvider, user, cancellationToken)
            : await LoadTenantUserAsync(scope.ServiceProvider, user, cancellationToken);
        return new Entry(info, user.SecurityStamp, until);
    }

    private async Task<CurrentUserInfo?> LoadHostUserAsync(IServiceProvider services, User user, CancellationToken cancellationToken)
    {
        var roles = await services.GetRequiredService<IUserRepository>().HostRolesAsync(user.Id, cancellationToken);
        var granted = permissions.All.Where(p => p.DefaultRoles.Any(roles.Contains)).Select(p => p.Name);
        return new CurrentUserInfo(user.Id, user.UserName!, user.DisplayName, UserKind.Host, null, roles, permissions.Effective(granted, UserKind.Host), AreaScope.None);
    }

    private async Task<CurrentUserInfo?> LoadTenantUserAsync(IServiceProvider services, User user, CancellationToken cancellationToken)
    {
        var tenant = user.Tenant!.Value;
        if (await services.GetRequiredService<ITenantDirectory>().FindAsync(tenant, cancellationToken) is not { IsSuspended: false }) return null;

        using var asTenant = currentTenant.Change(tenant);
        using var everywhere = currentArea.Change(AreaScope.All);
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<IUserRepository>();
        var roles = await users.RolesAsync(user.Id, cancellationToken);
        var granted = await users.GrantsAsync(roles, cancellationToken);
        var area = roles.Any(r => !RoleNames.AreaBound.Contains(r))
            ? AreaScope.All
            : AreaScope.Of((await users.AreasAsync(user.Id, cancellationToken)).SelectMany(areas.Villages));
        return new CurrentUserInfo(user.Id, user.UserName!, user.DisplayName, UserKind.Tenant, tenant, roles, permissions.Effective(granted, UserKind.Tenant), area);
    }

    private sealed record Entry(CurrentUserInfo? Info, string? SecurityStamp, DateTimeOffset Until);
}
