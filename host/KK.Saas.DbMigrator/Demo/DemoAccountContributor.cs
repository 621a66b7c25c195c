using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Identity;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Makes the demo accounts.</summary>
public sealed class DemoAccountContributor(IServiceScopeFactory scopes, ICurrentTenant currentTenant, ICurrentArea currentArea) : IDemoDataContributor
{
    public int Order => 10;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        using var area = currentArea.Change(AreaScope.All);
        foreach (var account in DemoAccounts.All)
        {
            using var tenant = account.Regency is { } regency ? currentTenant.Change(TenantId.ForRegion(regency)) : currentTenant.ChangeToHost();
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IUserProvisioner>()
                .EnsureAsync(account.UserName, account.DisplayName, DemoAccounts.Password, [account.Role], account.Areas, cancellationToken);
        }
    }
}
