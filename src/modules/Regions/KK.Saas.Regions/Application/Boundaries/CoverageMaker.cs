using KK.Saas.Core.Regions;
using KK.Saas.Regions.Boundaries;
using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>
/// Simplifies all shapes of a file together, so that an edge that two regions share stays one edge and no gap opens between
/// them. What is drawn together (a city's kelurahan) is made coarser until it fits a page; each map has its own measure.
/// </summary>
internal static class CoverageMaker
{
    /// <summary>A map is some 1,200 points wide on a large screen; what is finer cannot be seen.</summary>
    private const double StepsAcross = 1_200;

    private const double Coarser = 1.6;
    private const int MaxRounds = 16;

    public static IReadOnlyList<BoundaryShape> Simplify(IReadOnlyList<(RegionCode Region, Geometry Geometry)> regions, RegionLevel level)
    {
        var maps = regions.Select(r => level == RegionLevel.Regency ? r.Region.At(RegionLevel.Province) : r.Region.At(RegionLevel.Regency)).ToList();
        var tolerances = maps.Distinct().ToDictionary(m => m, m => Width(regions.Where((_, i) => maps[i] == m).Select(r => r.Geometry)) / StepsAcross);
        var shapes = regions.Select(r => r.Geometry).ToArray();
        var open = tolerances.Keys.ToHashSet();
        for (var round = 0; ; round++)
        {
            shapes = Simplify(shapes, [.. maps.Select(m => open.Contains(m) ? tolerances[m] : 0)]);
            var paths = shapes.Select(SvgPath.Of).ToList();
            open = [.. tolerances.Keys.Where(m => paths.Where((_, i) => maps[i] == m).Sum(p => p.Length) > Budget(level))];
            if (open.Count == 0 || round == MaxRounds) return [.. regions.Select((r, i) => new BoundaryShape(r.Region, paths[i], BoxOf(shapes[i])))];
            foreach (var map in open) tolerances[map] *= Coarser;
        }
    }

    /// <summary>Characters of the paths of one map.</summary>
    private static int Budget(RegionLevel level) => level switch
    {
        RegionLevel.Regency => 40_000,
        RegionLevel.District => 20_000,
        _ => 60_000,
    };

    private static Geometry[] Simplify(Geometry[] shapes, double[] tolerances) =>
        [.. CoverageSimplifier.Simplify(shapes, tolerances).Select((s, i) => ShapeBuilder.Polygons(s) is { IsEmpty: false } simpler ? simpler : shapes[i])];

    private static double Width(IEnumerable<Geometry> geometries)
    {
        var all = new Envelope();
        foreach (var geometry in geometries) all.ExpandToInclude(geometry.EnvelopeInternal);
        return Math.Max(all.Width, all.Height);
    }

    private static MapBox BoxOf(Geometry geometry)
    {
        var box = geometry.EnvelopeInternal;
        return new MapBox((int)Math.Floor(box.MinX), (int)Math.Floor(box.MinY), (int)Math.Ceiling(box.MaxX), (int)Math.Ceiling(box.MaxY));
    }
}
