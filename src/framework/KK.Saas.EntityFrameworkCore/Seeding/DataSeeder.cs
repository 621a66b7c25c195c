using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EntityFrameworkCore.Seeding;

/// <summary>Runs the seed contributors: all of them as the host, then all of them as each tenant.</summary>
public sealed class DataSeeder(IServiceScopeFactory scopes, ICurrentTenant currentTenant, ICurrentArea currentArea) : ITenantSeeder
{
    /// <param name="listTenants">Read after the host was seeded, since that run makes the tenants.</param>
    public async Task SeedAsync(Func<IServiceProvider, Task<IReadOnlyList<TenantId>>> listTenants, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<TenantId> tenants;
        using (currentTenant.ChangeToHost())
        {
            await RunContributorsAsync(new DataSeedContext(null), cancellationToken);
            await using var scope = scopes.CreateAsyncScope();
            tenants = await listTenants(scope.ServiceProvider);
        }

        foreach (var tenant in tenants) await SeedAsync(tenant, cancellationToken);
    }

    public async Task SeedAsync(TenantId tenant, CancellationToken cancellationToken = default)
    {
        using var area = currentArea.Change(AreaScope.All);
        using var tenantScope = currentTenant.Change(tenant);
        await RunContributorsAsync(new DataSeedContext(tenant), cancellationToken);
    }

    private async Task RunContributorsAsync(DataSeedContext context, CancellationToken cancellationToken)
    {
        await using var listing = scopes.CreateAsyncScope();
        var contributors = listing.ServiceProvider.GetServices<IDataSeedContributor>().OrderBy(c => c.Order).Select(c => c.GetType()).ToList();
        foreach (var type in contributors)
        {
            await using var scope = scopes.CreateAsyncScope();
            var contributor = scope.ServiceProvider.GetServices<IDataSeedContributor>().First(c => c.GetType() == type);
            await contributor.SeedAsync(context, cancellationToken);
        }
    }
}
