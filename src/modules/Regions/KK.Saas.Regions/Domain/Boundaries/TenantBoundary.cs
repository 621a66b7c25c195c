using KK.Saas.Core.MultiTenancy;
using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>A shape that a city took in for itself. Boundaries are no secret inside it: whoever sees one kelurahan alone still sees where it lies.</summary>
public sealed class TenantBoundary : Boundary, IMultiTenant
{
    public TenantBoundary(TenantId tenantId, Guid uploadId, BoundaryShape shape)
        : base(uploadId, shape) => TenantId = tenantId;

    private TenantBoundary()
    {
    }

    public TenantId TenantId { get; private set; }
}
