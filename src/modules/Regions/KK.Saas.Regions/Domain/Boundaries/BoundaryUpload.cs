using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Domain.Boundaries;

/// <summary>A file of boundaries, on either side. The newest upload with a shape of a region is the one that is drawn.</summary>
public abstract class BoundaryUpload
{
    public const int MaxFileNameLength = 200;
    public const int MaxUploaderLength = 200;

    /// <summary>Of one side, all levels together.</summary>
    public const int MaxUploads = 40;

    protected BoundaryUpload(Guid id) => Id = id;

    protected BoundaryUpload()
    {
    }

    public Guid Id { get; private set; }

    public RegionLevel Level { get; private set; }

    public string Source { get; private set; } = "";

    public string FileName { get; private set; } = "";

    public string UploadedBy { get; private set; } = "";

    public DateTime UploadedAtUtc { get; private set; }

    public void Describe(RegionLevel level, string source, string fileName, string uploadedBy, DateTime uploadedAtUtc)
    {
        (Level, Source, UploadedAtUtc) = (level, source, uploadedAtUtc);
        FileName = fileName.Length > MaxFileNameLength ? fileName[..MaxFileNameLength] : fileName;
        UploadedBy = uploadedBy.Length > MaxUploaderLength ? uploadedBy[..MaxUploaderLength] : uploadedBy;
    }
}
