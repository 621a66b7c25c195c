using KK.Saas.Regions.Application.Boundaries;

namespace KK.Saas.Regions.Tests.Boundaries;

public sealed class BoundaryShapeTests
{
    private const string One = "63.72.02.1003";
    private const string Other = "63.72.02.1006";

    [Fact]
    public async Task A_hole_stays_open_and_the_region_in_it_fills_it()
    {
        var draft = await BoundaryFileTests.ImportAsync(GeoJson.File(
            GeoJson.Feature(GeoJson.Polygon(GeoJson.Ring(0, 0, 6), GeoJson.Ring(2, 2, 2)), ("kode", One)),
            GeoJson.Feature(GeoJson.Square(2, 2, 2), ("kode", Other))));
        var (around, inside) = (Path(draft, One), Path(draft, Other));
        var (x, y) = Grid(3, 3);

        SvgRings.Of(around).Count.ShouldBe(2);
        SvgRings.Holds(around, x, y).ShouldBeFalse();
        SvgRings.Holds(inside, x, y).ShouldBeTrue();
        var (edgeX, edgeY) = Grid(1, 1);
        SvgRings.Holds(around, edgeX, edgeY).ShouldBeTrue();
    }

    [Fact]
    public async Task Islands_stay_whether_they_come_in_one_feature_or_in_several()
    {
        var together = await BoundaryFileTests.ImportAsync(GeoJson.File(
            GeoJson.Feature(GeoJson.MultiPolygon(GeoJson.Ring(0, 0, 3), GeoJson.Ring(8, 8, 1)), ("kode", One))));
        var apart = await BoundaryFileTests.ImportAsync(GeoJson.File(
            GeoJson.Feature(GeoJson.Square(0, 0, 3), ("kode", One)), GeoJson.Feature(GeoJson.Square(8, 8, 1), ("kode", One))));

        foreach (var path in new[] { Path(together, One), Path(apart, One) })
        {
            SvgRings.Of(path).Count.ShouldBe(2);
            var (x, y) = Grid(8.5, 8.5);
            SvgRings.Holds(path, x, y).ShouldBeTrue();
            var (seaX, seaY) = Grid(5, 5);
            SvgRings.Holds(path, seaX, seaY).ShouldBeFalse();
        }

        apart.ByCode.ShouldBe(2);
    }

    [Fact]
    public async Task Neighbours_share_their_edge_after_simplification()
    {
        // A wavy line of 2,000 points between two regions, far more than can be seen.
        var wave = Enumerable.Range(0, 2_001).Select(i => (East: 5 + (0.3 * Math.Sin(i / 20.0)) + (0.01 * Math.Sin(i)), South: i / 200.0)).ToList();
        var west = GeoJson.Polygon(GeoJson.Ring([(0, 0), .. wave, (0, 10), (0, 0)]));
        var east = GeoJson.Polygon(GeoJson.Ring([(10, 0), .. wave, (10, 10), (10, 0)]));

        var draft = await BoundaryFileTests.ImportAsync(GeoJson.File(GeoJson.Feature(west, ("kode", One)), GeoJson.Feature(east, ("kode", Other))));

        var (left, right) = (SvgRings.Edges(Path(draft, One)).ToHashSet(), SvgRings.Edges(Path(draft, Other)).ToHashSet());
        left.Count.ShouldBeLessThan(1_000);
        // All sides but three outer ones of each region are the same line.
        left.Intersect(right).Count().ShouldBe(left.Count - 3);
        right.Count.ShouldBe(left.Count);
    }

    [Fact]
    public async Task A_map_of_a_city_stays_light_and_each_region_keeps_a_shape()
    {
        string[] codes = [One, Other, "63.72.02.1004", "63.72.02.1005"];
        var features = codes.Select((code, n) => GeoJson.Feature(GeoJson.Polygon(GeoJson.Ring(
            [.. Enumerable.Range(0, 40_000).Select(i => Rough(n * 30, i)), Rough(n * 30, 0)])), ("kode", code)));

        var draft = await BoundaryFileTests.ImportAsync(GeoJson.File([.. features]));

        draft.Issues.ShouldBeEmpty();
        draft.Shapes.Count.ShouldBe(codes.Length);
        draft.Shapes.Sum(s => s.Path.Length).ShouldBeLessThanOrEqualTo(60_000);
        draft.Shapes.ShouldAllBe(s => s.Box.MaxX > s.Box.MinX && s.Box.MaxY > s.Box.MinY);
    }

    [Fact]
    public void Numbers_of_a_path_stand_as_close_as_they_can() =>
        SvgPath.Of(new NetTopologySuite.IO.WKTReader().Read("POLYGON ((10 20, 15 18, 12 30, 10 20))")).ShouldBe("M10 20l5-2-3 12z");

    private static (double East, double South) Rough(double east, int i)
    {
        var angle = i * 2 * Math.PI / 40_000;
        var radius = 12 + (0.6 * Math.Sin(angle * 900)) + (2 * Math.Sin(angle * 7));
        return (east + (radius * Math.Cos(angle)), radius * Math.Sin(angle));
    }

    private static string Path(BoundaryDraft draft, string code) => draft.Shapes.Single(s => s.Region.Value == code).Path;

    private static (int X, int Y) Grid(double east, double south)
    {
        var point = MapProjection.ToGrid(114.80 + (east / 100), -3.40 - (south / 100));
        return ((int)point.X, (int)point.Y);
    }
}
