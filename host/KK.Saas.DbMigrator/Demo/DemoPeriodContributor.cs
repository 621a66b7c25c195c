using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Questionnaires;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Opens this year's survey in the cities of the demo, so that a kader can ask at once.</summary>
public sealed class DemoPeriodContributor(
    IPeriodAppService periods, PermissionTree permissions, ICurrentTenant currentTenant, ICurrentUser currentUser, ICurrentArea currentArea) : IDemoDataContributor
{
    private const int SurveyYear = 2026;

    public int Order => 20;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        foreach (var city in new[] { DemoAccounts.Banjarbaru, DemoAccounts.Banjarmasin, DemoAccounts.TanahLaut })
        {
            var tenant = TenantId.ForRegion(city);
            using var tenantScope = currentTenant.Change(tenant);
            using var area = currentArea.Change(AreaScope.All);
            using var user = currentUser.Change(new CurrentUserInfo(
                EntityId.New(), "demo", "Demo", UserKind.Tenant, tenant, [], permissions.Effective(permissions.All.Select(p => p.Name), UserKind.Tenant), AreaScope.All));
            if ((await periods.GetListAsync(cancellationToken)).Count > 0) continue;
            var period = await periods.CreateAsync(SurveyYear, "Survei contoh", cancellationToken);
            await periods.OpenAsync(period.Id, cancellationToken);
        }
    }
}
