using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Acts in a city of the demo with all of its permissions.</summary>
internal sealed class DemoUser(PermissionTree permissions, ICurrentTenant currentTenant, ICurrentUser currentUser, ICurrentArea currentArea)
{
    /// <summary>Until the returned value is disposed.</summary>
    public IDisposable Enter(TenantId tenant)
    {
        var all = permissions.Effective(permissions.All.Select(p => p.Name), UserKind.Tenant);
        return new Scopes([
            currentTenant.Change(tenant),
            currentArea.Change(AreaScope.All),
            currentUser.Change(new CurrentUserInfo(EntityId.New(), "demo", "Demo", UserKind.Tenant, tenant, [], all, AreaScope.All)),
        ]);
    }

    private sealed class Scopes(IReadOnlyList<IDisposable> scopes) : IDisposable
    {
        public void Dispose()
        {
            foreach (var scope in scopes.Reverse()) scope.Dispose();
        }
    }
}
