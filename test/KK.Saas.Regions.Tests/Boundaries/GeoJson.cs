using System.Globalization;
using System.Text;
using System.Text.Json;

namespace KK.Saas.Regions.Tests.Boundaries;

/// <summary>Small GeoJSON files near Banjarbaru, put together by a test.</summary>
internal static class GeoJson
{
    public static byte[] File(params string[] features) => Encoding.UTF8.GetBytes($$"""{"type":"FeatureCollection","features":[{{string.Join(",", features)}}]}""");

    /// <param name="geometry">See <see cref="Square"/>; any JSON.</param>
    public static string Feature(string geometry, params (string Name, object Value)[] properties) =>
        $$"""{"type":"Feature","properties":{{JsonSerializer.Serialize(properties.ToDictionary(p => p.Name, p => p.Value))}},"geometry":{{geometry}}}""";

    /// <summary>A square of so many hundredths of a degree (1.1 km), that many from 114.80 east and 3.40 south.</summary>
    public static string Square(double east, double south, double size = 1) => $$"""{"type":"Polygon","coordinates":[{{Ring(east, south, size)}}]}""";

    public static string Polygon(params string[] rings) => $$"""{"type":"Polygon","coordinates":[{{string.Join(",", rings)}}]}""";

    public static string MultiPolygon(params string[] polygons) => $$"""{"type":"MultiPolygon","coordinates":[{{string.Join(",", polygons.Select(p => $"[{p}]"))}}]}""";

    public static string Ring(double east, double south, double size = 1) =>
        Ring((east, south), (east + size, south), (east + size, south + size), (east, south + size), (east, south));

    public static string Ring(params (double East, double South)[] points) =>
        "[" + string.Join(",", points.Select(p => string.Create(CultureInfo.InvariantCulture, $"[{114.80 + (p.East / 100)},{-3.40 - (p.South / 100)}]"))) + "]";
}
