using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Tenancy;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Blazor.Identity;

/// <summary>The kabupaten/kota of the user who looks at a page.</summary>
internal static class CityOfTenant
{
    public static async Task<RegionCode> FindAsync(IServiceProvider services)
    {
        // A scope of its own: in a circuit the ambient one would keep its database context for hours.
        await using var scope = services.CreateAsyncScope();
        var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().RequiredId;
        return (await scope.ServiceProvider.GetRequiredService<ITenantDirectory>().FindAsync(tenant))!.Region;
    }
}
