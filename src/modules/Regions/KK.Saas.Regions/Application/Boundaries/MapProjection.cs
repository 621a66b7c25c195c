using KK.Saas.Core.Errors;
using NetTopologySuite.Geometries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>
/// Longitude and latitude to the grid of the maps: equirectangular, true to scale at 3 degrees south, the middle of the province (the
/// error at its ends is 0.2 %). A unit is 5 m; y grows to the south as in SVG. Points are rounded here, before anything else, so
/// that neighbours that share a point in the file share it in the map.
/// </summary>
internal static class MapProjection
{
    public const double UnitMetres = 5;
    private const double MetresPerDegree = 111_320;
    private const double WestLongitude = 114;
    private const double NorthLatitude = -1;
    private static readonly double Narrowing = Math.Cos(3 * Math.PI / 180);

    public static Coordinate ToGrid(double longitude, double latitude) => new(
        Math.Round((longitude - WestLongitude) * Narrowing * MetresPerDegree / UnitMetres),
        Math.Round((NorthLatitude - latitude) * MetresPerDegree / UnitMetres));

    /// <summary>Refuses what does not lie in Indonesia, and says what it looks like.</summary>
    /// <exception cref="BusinessException">The whole file is in another system of coordinates, or broken.</exception>
    public static void Check(double longitude, double latitude, int feature)
    {
        if (IsInIndonesia(longitude, latitude)) return;
        var rule = !double.IsFinite(longitude) || !double.IsFinite(latitude) ? "NotFinite"
            : IsInIndonesia(latitude, longitude) ? "Swapped"
            : Math.Abs(longitude) > 180 || Math.Abs(latitude) > 90 ? "Projected"
            : "NotIndonesia";
        throw new BusinessException($"Regions.Boundaries:{rule}", feature);
    }

    private static bool IsInIndonesia(double longitude, double latitude) => longitude is >= 94 and <= 142 && latitude is >= -12 and <= 7;
}
