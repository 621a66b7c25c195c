namespace KK.Saas.Regions.Boundaries;

/// <summary>A rectangle in the units of the maps: 5 m a unit, x to the east, y to the south.</summary>
/// <param name="MinX">West edge.</param>
/// <param name="MinY">North edge.</param>
/// <param name="MaxX">East edge.</param>
/// <param name="MaxY">South edge.</param>
public readonly record struct MapBox(int MinX, int MinY, int MaxX, int MaxY)
{
    /// <summary>The smallest rectangle around some; empty at the origin when there are none.</summary>
    public static MapBox Around(IReadOnlyCollection<MapBox> boxes) => boxes.Count == 0
        ? default
        : new(boxes.Min(b => b.MinX), boxes.Min(b => b.MinY), boxes.Max(b => b.MaxX), boxes.Max(b => b.MaxY));
}
