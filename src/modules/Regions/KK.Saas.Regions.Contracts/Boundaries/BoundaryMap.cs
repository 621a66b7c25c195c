namespace KK.Saas.Regions.Boundaries;

/// <summary>The shapes that were uploaded for the regions of one level inside a region.</summary>
/// <param name="Shapes">By code; empty when nobody uploaded any.</param>
/// <param name="Sources">Where the shapes come from and under what licence, as their uploaders wrote it.</param>
public sealed record BoundaryMap(IReadOnlyList<BoundaryShape> Shapes, IReadOnlyList<string> Sources);
