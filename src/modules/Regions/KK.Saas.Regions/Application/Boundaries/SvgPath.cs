using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>Path data in whole units, each point as the step from the one before: "M12 7l3-1 2 5z".</summary>
internal static class SvgPath
{
    public static string Of(Geometry geometry)
    {
        var path = new StringBuilder();
        foreach (var polygon in PolygonExtracter.GetPolygons(geometry).Cast<Polygon>())
        {
            Append(path, polygon.ExteriorRing.Coordinates);
            foreach (var hole in polygon.InteriorRings) Append(path, hole.Coordinates);
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, Coordinate[] ring)
    {
        var (x, y) = (Round(ring[0].X), Round(ring[0].Y));
        path.Append(CultureInfo.InvariantCulture, $"M{x}").Append(y < 0 ? "" : " ").Append(CultureInfo.InvariantCulture, $"{y}");
        var last = 'M';
        foreach (var point in ring.Skip(1).SkipLast(1))
        {
            var (nextX, nextY) = (Round(point.X), Round(point.Y));
            if (nextX == x && nextY == y) continue;
            if (last == 'M') path.Append('l');
            else if (nextX >= x) path.Append(' ');
            path.Append(CultureInfo.InvariantCulture, $"{nextX - x}").Append(nextY < y ? "" : " ").Append(CultureInfo.InvariantCulture, $"{nextY - y}");
            (x, y, last) = (nextX, nextY, 'l');
        }

        path.Append('z');
    }

    private static int Round(double value) => (int)Math.Round(value);
}
