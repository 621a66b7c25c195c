using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Regions;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>Kelurahan and desa of the current city and area.</summary>
public sealed class OwnVillages(IRegionDirectory regions, ITenantDirectory tenants, ICurrentTenant tenant, ICurrentArea area)
{
    public async Task<IReadOnlyList<RegionInfo>> ListAsync(CancellationToken cancellationToken = default)
    {
        var city = await tenants.FindAsync(tenant.RequiredId, cancellationToken) ?? throw new InvalidOperationException("The current tenant does not exist.");
        return [.. regions.Villages(city.Region).Where(v => area.Scope.Includes(v.Code))];
    }

    public async Task<RegionInfo?> FindAsync(RegionCode village, CancellationToken cancellationToken = default) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(v => v.Code == village);
}
