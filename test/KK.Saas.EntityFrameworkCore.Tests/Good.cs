using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>A tenant-owned, area-scoped entity for tests of the rules.</summary>
internal sealed class Good : TenantEntity, IAreaScoped
{
    public Good(TenantId tenantId, Guid id, RegionCode region, string name)
        : base(tenantId, id) => (Region, Name) = (region, name);

    private Good()
    {
    }

    public RegionCode Region { get; private set; }

    public string Name { get; set; } = "";

    public Guid? OtherId { get; set; }
}
