using KK.Saas.Core.Regions;

namespace KK.Saas.Regions.Boundaries;

/// <summary>What became of an uploaded file.</summary>
/// <param name="UploadId">The upload; null when no feature was good, and nothing was stored.</param>
/// <param name="Level">The level of its regions.</param>
/// <param name="Features">Features of the file.</param>
/// <param name="ByCode">Features found by their code.</param>
/// <param name="ByName">Features found by their name.</param>
/// <param name="Stored">Regions that have a shape now; fewer than features where several were parts of one region.</param>
/// <param name="Replaced">Of these, those that had an older shape of the own side.</param>
/// <param name="Repaired">Features whose lines crossed themselves and were mended.</param>
/// <param name="PathBytes">Size of the stored shapes.</param>
/// <param name="Issues">Features that were left out, in the order of the file.</param>
public sealed record BoundaryUploadResult(
    Guid? UploadId, RegionLevel Level, int Features, int ByCode, int ByName, int Stored, int Replaced, int Repaired, int PathBytes, IReadOnlyList<BoundaryIssue> Issues);
