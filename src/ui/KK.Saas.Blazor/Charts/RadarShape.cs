namespace KK.Saas.Blazor.Charts;

/// <summary>Points around a centre, the first at the top, clockwise.</summary>
internal static class RadarShape
{
    public const int CentreX = 176;
    public const int CentreY = 124;
    public const int Radius = 80;

    private const int MiddleLength = 26;
    private const int SideLength = 13;
    private const int MostLines = 3;

    /// <summary>The point of an axis at 0 to 100 of the radius (more for labels outside).</summary>
    public static (decimal X, decimal Y) At(int axis, int axes, decimal percent)
    {
        var angle = (2 * Math.PI * axis / axes) - (Math.PI / 2);
        var length = (double)percent / 100 * Radius;
        return ((decimal)(CentreX + (Math.Cos(angle) * length)), (decimal)(CentreY + (Math.Sin(angle) * length)));
    }

    /// <summary>The attribute "points" of a ring.</summary>
    public static string Ring(int axes, decimal percent) => Points(Enumerable.Range(0, axes).Select(i => At(i, axes, percent)));

    public static string Points(IEnumerable<(decimal X, decimal Y)> points) => string.Join(' ', points.Select(p => $"{Svg.Of(p.X)},{Svg.Of(p.Y)}"));

    /// <summary>Where the text of an axis is anchored, so that it grows away from the centre.</summary>
    public static string Anchor(decimal x) => x switch
    {
        > CentreX + 10 => "start",
        < CentreX - 10 => "end",
        _ => "middle",
    };

    /// <summary>At most three lines of a label; above and below the centre there is room for long ones. What does not fit ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string label, string anchor)
    {
        var length = anchor == "middle" ? MiddleLength : SideLength;
        var (lines, rest) = (new List<string>(), label);
        while (rest.Length > length && lines.Count < MostLines - 1 && rest.LastIndexOf(' ', length) is > 0 and var cut)
        {
            lines.Add(rest[..cut]);
            rest = rest[(cut + 1)..];
        }

        return [.. lines, Svg.Short(rest, length)];
    }
}
