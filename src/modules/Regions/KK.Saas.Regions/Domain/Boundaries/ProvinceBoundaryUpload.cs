using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>A file of boundaries that the province took in for all.</summary>
public sealed class ProvinceBoundaryUpload : BoundaryUpload, IHostOwned
{
    public ProvinceBoundaryUpload(Guid id)
        : base(id)
    {
    }

    private ProvinceBoundaryUpload()
    {
    }
}
