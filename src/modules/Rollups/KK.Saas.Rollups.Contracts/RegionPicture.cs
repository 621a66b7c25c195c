namespace KK.Saas.Rollups;

/// <summary>One region in a period.</summary>
/// <param name="Frame">What is shown.</param>
/// <param name="Self">Its figures.</param>
/// <param name="Parent">Those of the region around it, as far as the reader may see it; null for the reader's own.</param>
/// <param name="Before">Its figures in the period before; null when there is none.</param>
/// <param name="IsSameInstrument">The period before asked the same instrument: only then do the two compare.</param>
public sealed record RegionPicture(PictureFrame Frame, RegionFigures Self, RegionFigures? Parent, RegionFigures? Before, bool IsSameInstrument);
