using KK.Saas.Regions.Boundaries;
using NetTopologySuite.Geometries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>A feature as the file has it, on the grid of the maps.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Texts">Properties that are texts, by name.</param>
/// <param name="Numbers">Properties that are whole numbers, as written; a decimal is never a code.</param>
/// <param name="Polygons">Each a list of rings, the outer one first.</param>
/// <param name="Problem">Why the shape cannot be used, or null.</param>
internal sealed record GeoJsonFeature(
    int Number,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<string> Numbers,
    IReadOnlyList<IReadOnlyList<Coordinate[]>> Polygons,
    BoundaryIssueKind? Problem);
