namespace KK.Saas.Rollups;

/// <summary>The regions of a level, side by side.</summary>
/// <param name="Frame">What is shown.</param>
/// <param name="Total">All of them together.</param>
/// <param name="Rows">By code; a region without figures is there with empty ones.</param>
public sealed record RegionList(PictureFrame Frame, RegionFigures Total, IReadOnlyList<RegionFigures> Rows);
