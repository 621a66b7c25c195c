using System.Security.Claims;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;

namespace KK.Saas.AspNetCore.Security;

/// <summary>Sets tenant, user and area for a request or a circuit's activity, all three from one login.</summary>
public sealed class AmbientUser(IUserAccessProvider access, ICurrentTenant tenant, ICurrentUser user, ICurrentArea area)
{
    /// <summary>Who the login is now; null when it holds no longer.</summary>
    public async Task<CurrentUserInfo?> FindAsync(ClaimsPrincipal principal, CancellationToken cancellationToken = default) =>
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
