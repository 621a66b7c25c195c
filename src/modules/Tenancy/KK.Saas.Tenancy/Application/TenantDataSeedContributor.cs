using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Tenancy.Domain;

namespace KK.Saas.Tenancy.Application;

/// <summary>Makes the 13 kabupaten/kota tenants; one that was renamed keeps its name.</summary>
public sealed class TenantDataSeedContributor(ITenantRepository tenants, IUnitOfWork unitOfWork) : IDataSeedContributor
{
    public int Order => 10;

    public async Task SeedAsync(DataSeedContext context, CancellationToken cancellationToken = default)
    {
        if (!context.IsHost) return;
        foreach (var (region, name) in ProvinceTenants.All)
            if (await tenants.FindAsync(TenantId.ForRegion(region), cancellationToken) is null)
                tenants.Add(new Tenant(region, name));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
