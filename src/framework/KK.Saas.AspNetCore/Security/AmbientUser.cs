using System.Security.Claims;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;

namespace KK.Saas.AspNetCore.Security;

/// <summary>Sets tenant, user and area for a request or a circuit's activity, all three from one login.</summary>
public sealed class AmbientUser(IUserAccessProvider access, IClientAccessProvider clients, PermissionTree permissions, ICurrentTenant tenant, ICurrentUser user, ICurrentArea area)
{
    /// <summary>Who the login is now; null when it holds no longer.</summary>
    public async Task<CurrentUserInfo?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellationToken = default)
    {
        if (Guid.TryParse(principal.FindFirstValue(SaasClaims.ClientId), out var client))
            return await clients.FindAsync(client, ScopesOf(principal), cancellationToken);
        var info = await FindUserAsync(principal, cancellationToken);
        // A token that an app holds for a user may do what its scopes say, and no more than the user.
        return info is not null && ScopesOf(principal) is { Count: > 0 } scopes
            ? info with { Permissions = info.Permissions.Intersect(permissions.InScopes(scopes, info.Kind)).ToHashSet(StringComparer.Ordinal) }
            : info;
    }

    private static List<string> ScopesOf(ClaimsPrincipal principal) => [.. principal.FindAll(SaasClaims.TokenScope).Select(c => c.Value)];

    private async Task<CurrentUserInfo?> FindUserAsync(ClaimsPrincipal principal, CancellationToken cancellationToken) =>
        Guid.TryParse(principal.FindFirstValue(SaasClaims.UserId), out var id)
        && Guid.TryParse(principal.FindFirstValue(SaasClaims.SessionId), out var session)
        && principal.FindFirstValue(SaasClaims.SecurityStamp) is { Length: > 0 } stamp
            ? await access.FindAsync(id, stamp, session, cancellationToken)
            : null;

    /// <summary>Runs as that user until disposed; null runs as nobody, with no tenant.</summary>
    public IDisposable Enter(CurrentUserInfo? info) => new Scopes(
    [
        info switch
        {
            null => tenant.Clear(),
            { Kind: UserKind.Host } => tenant.ChangeToHost(),
            _ => tenant.Change(info.Tenant ?? throw new TenantRequiredException()),
        },
        user.Change(info),
        area.Change(info?.Area ?? AreaScope.None),
    ]);

    private sealed class Scopes(IDisposable[] inner) : IDisposable
    {
        public void Dispose()
        {
            for (var i = inner.Length - 1; i >= 0; i--) inner[i].Dispose();
        }
    }
}
