using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Regions;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Application;

/// <summary>Kelurahan and desa of the current tenant and area.</summary>
public sealed class OwnVillages(IRegionDirectory regions, ITenantDirectory tenants, ICurrentTenant currentTenant, ICurrentArea currentArea)
{
    /// <summary>True when the whole city is seen.</summary>
    public bool IsWholeCity => currentArea.Scope.IsUnrestricted;

    /// <summary>By code.</summary>
    public async Task<IReadOnlyList<RegionCode>> ListAsync(CancellationToken cancellationToken = default)
    {
        var city = (await tenants.FindAsync(currentTenant.RequiredId, cancellationToken))!.Region;
        return [.. regions.Villages(city).Select(v => v.Code).Where(currentArea.Scope.Includes)];
    }

    /// <exception cref="EntityNotFoundException">Not a kelurahan or desa of the tenant and area.</exception>
    public async Task CheckAsync(RegionCode village, CancellationToken cancellationToken = default)
    {
        if (!(await ListAsync(cancellationToken)).Contains(village)) throw new EntityNotFoundException("Village");
    }

    public string NameOf(RegionCode code) => regions.Find(code)?.Name ?? code.Value;
}
