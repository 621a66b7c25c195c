using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Tenancy;

namespace KK.Saas.DbMigrator.Commands;

/// <summary>Runs work as the province and then as each kabupaten/kota, in a fresh scope each.</summary>
internal static class EachScope
{
    /// <param name="services">The program's.</param>
    /// <param name="work">Gets the services and a name for messages.</param>
    /// <param name="atOnce">Kabupaten/kota that are worked on at the same time.</param>
    public static async Task RunAsync(IServiceProvider services, Func<IServiceProvider, string, Task> work, int atOnce = 1)
    {
        var current = services.GetRequiredService<ICurrentTenant>();
        IReadOnlyList<TenantInfo> tenants;
        using (current.ChangeToHost())
        {
            await using var scope = services.CreateAsyncScope();
            tenants = await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().ListAsync();
            await work(scope.ServiceProvider, "province");
        }

        await Parallel.ForEachAsync(tenants, new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (tenant, _) =>
        {
            using var asTenant = current.Change(tenant.Id);
            using var everywhere = services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
            await using var scope = services.CreateAsyncScope();
            await work(scope.ServiceProvider, tenant.Name);
        });
    }
}
