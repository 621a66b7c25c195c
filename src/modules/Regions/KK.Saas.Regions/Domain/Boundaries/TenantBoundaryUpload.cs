using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>A file of boundaries that a city took in for itself.</summary>
public sealed class TenantBoundaryUpload : BoundaryUpload, IMultiTenant
{
    public TenantBoundaryUpload(TenantId tenantId, Guid id)
        : base(id) => TenantId = tenantId;

    private TenantBoundaryUpload()
    {
    }

    public TenantId TenantId { get; private set; }
}
