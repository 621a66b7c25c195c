using KK.Saas.Core.MultiTenancy;
using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>A shape that the province took in for all.</summary>
public sealed class ProvinceBoundary : Boundary, IHostOwned
{
    public ProvinceBoundary(Guid uploadId, BoundaryShape shape)
        : base(uploadId, shape)
    {
    }

    private ProvinceBoundary()
    {
    }
}
