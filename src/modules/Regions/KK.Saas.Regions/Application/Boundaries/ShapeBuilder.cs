using KK.Saas.Regions.Boundaries;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>Makes a valid geometry of the rings of one region, which may come from several features (islands).</summary>
internal static class ShapeBuilder
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(1));

    /// <summary>The geometry; null with the reason when there is none.</summary>
    public static (Geometry? Geometry, bool IsRepaired, BoundaryIssueKind Issue) Build(IEnumerable<IReadOnlyList<Coordinate[]>> polygons)
    {
        // A ring that fell together to fewer than four points is smaller than the grid.
        var kept = polygons.Where(p => p.Count > 0 && p[0].Length >= 4).Select(p => p.Where(r => r.Length >= 4).ToArray()).ToList();
        if (kept.Count == 0) return (null, false, BoundaryIssueKind.Empty);
        if (!CrossingBudget.Allows([.. kept.SelectMany(p => p)])) return (null, false, BoundaryIssueKind.TooIntricate);
        Geometry geometry = Factory.CreateMultiPolygon(
            [.. kept.Select(p => Factory.CreatePolygon(Factory.CreateLinearRing(p[0]), [.. p.Skip(1).Select(Factory.CreateLinearRing)]))]);
        if (geometry.IsValid) return (geometry, false, default);
        var mended = Polygons(GeometryFixer.Fix(geometry));
        return mended.IsEmpty ? (null, false, BoundaryIssueKind.Empty) : (mended, true, default);
    }

    /// <summary>The areas of a geometry; lines and points that mending or simplifying left are dropped.</summary>
    public static Geometry Polygons(Geometry geometry) =>
        Factory.CreateMultiPolygon([.. PolygonExtracter.GetPolygons(geometry).Cast<Polygon>().Where(p => !p.IsEmpty)]);
}
