using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Regions;
using KK.Saas.Tenancy;

namespace KK.Saas.Families.Application;

/// <summary>Which kelurahan and desa belong to the tenant and the user.</summary>
public sealed class VillageAccess(IRegionDirectory regions, ITenantDirectory tenants, ICurrentTenant currentTenant, ICurrentArea area)
{
    public bool IsInTenant(RegionCode village) => TenantId.ForRegion(village.At(RegionLevel.Regency)) == currentTenant.RequiredId;

    public bool IsReachable(RegionCode village) => IsInTenant(village) && area.Scope.Includes(village);

    public bool Exists(RegionCode village) => regions.Find(village) is { Level: RegionLevel.Village };

    /// <summary>Whether a dotted kecamatan code is in the tree.</summary>
    public bool KnowsDistrict(string code) => RegionCode.TryParse(code, out var district) && regions.Find(district) is not null;

    /// <exception cref="BusinessException">The kelurahan is unknown, another tenant's, or outside the user's area.</exception>
    public void Check(RegionCode village)
    {
        if (!Exists(village) || !IsReachable(village)) throw new BusinessException("Families:VillageOutside");
    }

    /// <summary>All that the user may choose from, by code.</summary>
    public async Task<IReadOnlyList<VillageChoice>> ListAsync(CancellationToken cancellationToken = default)
    {
        var tenant = await tenants.FindAsync(currentTenant.RequiredId, cancellationToken) ?? throw new EntityNotFoundException("Tenant");
        return [.. regions.Villages(tenant.Region).Where(v => area.Scope.Includes(v.Code)).Select(v => new VillageChoice(v.Code, v.Name, DistrictName(v.Code)))];
    }

    public string Name(RegionCode village) => regions.Find(village)?.Name ?? village.Value;

    public string DistrictName(RegionCode village) => regions.Find(village.At(RegionLevel.District))?.Name ?? "";
}
