using System.Globalization;
using System.Text.RegularExpressions;

namespace KK.Saas.Regions.Tests.Boundaries;

/// <summary>Reads path data back, as a browser would.</summary>
internal static partial class SvgRings
{
    public static IReadOnlyList<IReadOnlyList<(int X, int Y)>> Of(string path)
    {
        var rings = new List<IReadOnlyList<(int X, int Y)>>();
        foreach (var ring in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number().Matches(ring).Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var points = new List<(int X, int Y)> { (numbers[0], numbers[1]) };
            for (var i = 2; i < numbers.Count; i += 2) points.Add((points[^1].X + numbers[i], points[^1].Y + numbers[i + 1]));
            rings.Add(points);
        }

        return rings;
    }

    /// <summary>By the rule "evenodd".</summary>
    public static bool Holds(string path, int x, int y) => Of(path).Sum(ring => Crossings(ring, x, y)) % 2 == 1;

    /// <summary>Each side of a ring, the same for both neighbours of it.</summary>
    public static IEnumerable<((int X, int Y) One, (int X, int Y) Other)> Edges(string path) =>
        from ring in Of(path)
        from i in Enumerable.Range(0, ring.Count)
        let ends = new[] { ring[i], ring[(i + 1) % ring.Count] }.Order().ToArray()
        select (ends[0], ends[1]);

    private static int Crossings(IReadOnlyList<(int X, int Y)> ring, int x, int y) => Enumerable.Range(0, ring.Count).Count(i =>
    {
        var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
        return a.Y > y != b.Y > y && x < a.X + ((double)(b.X - a.X) * (y - a.Y) / (b.Y - a.Y));
    });

    [GeneratedRegex(@"-?\d+")]
    private static partial Regex Number();
}
