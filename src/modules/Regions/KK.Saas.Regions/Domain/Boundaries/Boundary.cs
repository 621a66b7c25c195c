using KK.Saas.Core.Regions;
using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>The shape of a region in an upload, on either side.</summary>
public abstract class Boundary
{
    protected Boundary(Guid uploadId, BoundaryShape shape)
    {
        (UploadId, Region, Path) = (uploadId, shape.Region, shape.Path);
        (Level, Regency) = (shape.Region.Level, shape.Region.At(RegionLevel.Regency));
        (MinX, MinY, MaxX, MaxY) = shape.Box;
    }

    protected Boundary()
    {
    }

    public Guid UploadId { get; private set; }

    public RegionCode Region { get; private set; }

    public RegionLevel Level { get; private set; }

    /// <summary>Whose map it is on.</summary>
    public RegionCode Regency { get; private set; }

    public string Path { get; private set; } = "";

    public int MinX { get; private set; }

    public int MinY { get; private set; }

    public int MaxX { get; private set; }

    public int MaxY { get; private set; }

    public BoundaryShape Shape => new(Region, Path, new MapBox(MinX, MinY, MaxX, MaxY));
}
