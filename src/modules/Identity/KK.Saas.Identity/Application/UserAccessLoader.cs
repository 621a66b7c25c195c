using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application.SecondFactor;
using KK.Saas.Identity.Domain;
using KK.Saas.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Application;

/// <summary>Reads what an account may do now: roles, permissions, area, and what it must do first.</summary>
public sealed class UserAccessLoader(
    IServiceScopeFactory scopes, ICurrentTenant currentTenant, ICurrentArea currentArea, PermissionTree permissions, IAreaExpander areas, SecondFactorRules secondFactor)
{
    private static readonly HashSet<string> OwnAccountOnly = new(StringComparer.Ordinal) { IdentityPermissions.OwnAccount };

    /// <summary>Null when the account may not come in.</summary>
    public async Task<CurrentUserInfo?> LoadAsync(IServiceProvider services, User user, CancellationToken cancellationToken)
    {
        if (!user.IsActive) return null;
        var info = user.Kind == UserKind.Host
            ? await LoadHostUserAsync(services, user, cancellationToken)
            : await LoadTenantUserAsync(services, user, cancellationToken);
        if (info is null) return null;
        var hasPasskey = await services.GetRequiredService<IPasskeyRepository>().AnyAsync(user.Id, cancellationToken);
        var duty = secondFactor.DutyOf(user, hasPasskey, info.Roles);
        return duty == AccountDuty.None ? info : info with { Duty = duty, Permissions = OwnAccountOnly };
    }

    public async Task<CurrentUserInfo?> LoadByNameAsync(string userName, CancellationToken cancellationToken)
    {
        using var host = currentTenant.ChangeToHost();
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<IUserRepository>().FindByNameAsync(userName, cancellationToken);
        return user is null ? null : await LoadAsync(scope.ServiceProvider, user, cancellationToken);
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
        var area = await SeesAllAsync(users, roles, cancellationToken)
            ? AreaScope.All
            : AreaScope.Of((await users.AreasAsync(user.Id, cancellationToken)).SelectMany(areas.Villages));
        return new CurrentUserInfo(user.Id, user.UserName!, user.DisplayName, UserKind.Tenant, tenant, roles, permissions.Effective(granted, UserKind.Tenant), area);
    }

    private static async Task<bool> SeesAllAsync(IUserRepository users, IReadOnlyList<string> roles, CancellationToken cancellationToken)
    {
        var bound = await RoleBounds.AreaBoundAsync(users, cancellationToken);
        return roles.Any(r => !bound.Contains(r));
    }
}
