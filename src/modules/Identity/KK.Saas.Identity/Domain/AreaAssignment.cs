using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;

namespace KK.Saas.Identity.Domain;

/// <summary>A user of the tenant works in a kelurahan, a desa or a whole kecamatan.</summary>
public sealed class AreaAssignment : TenantEntity
{
    public AreaAssignment(TenantId tenantId, Guid id, Guid userId, RegionCode area)
        : base(tenantId, id) => (UserId, Area) = (userId, area);

    private AreaAssignment()
    {
    }

    public Guid UserId { get; private set; }

    public RegionCode Area { get; private set; }
}
