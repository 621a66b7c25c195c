using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>That an upload has a shape of a region, without the shape.</summary>
public sealed record BoundaryMark(Guid UploadId, RegionCode Region, RegionLevel Level);
