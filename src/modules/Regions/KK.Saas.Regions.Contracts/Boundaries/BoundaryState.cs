namespace KK.Saas.Regions.Boundaries;

/// <summary>What the own side has of boundaries.</summary>
/// <param name="Levels">From kabupaten/kota down.</param>
/// <param name="Uploads">The own side's, newest first.</param>
public sealed record BoundaryState(IReadOnlyList<BoundaryLevelState> Levels, IReadOnlyList<BoundaryUploadInfo> Uploads);
