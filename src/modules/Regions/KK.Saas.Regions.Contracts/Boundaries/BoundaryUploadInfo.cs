using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Boundaries;

/// <summary>A file of boundaries that the own side took in.</summary>
/// <param name="Id">The upload.</param>
/// <param name="Level">The level of its regions.</param>
/// <param name="Source">Source and licence, as the uploader wrote it.</param>
/// <param name="FileName">The name of the file.</param>
/// <param name="UploadedBy">Name of the uploader.</param>
/// <param name="UploadedAtUtc">When.</param>
/// <param name="Regions">Regions with a shape in it.</param>
/// <param name="Shown">How many of these no newer upload covers.</param>
public sealed record BoundaryUploadInfo(Guid Id, RegionLevel Level, string Source, string FileName, string UploadedBy, DateTime UploadedAtUtc, int Regions, int Shown);
