using System.Globalization;
using System.Text.Json;
using KK.Saas.Core.Errors;
using KK.Saas.Regions.Boundaries;
using NetTopologySuite.Geometries;

namespace KK.Saas.Regions.Application.Boundaries;

/// <summary>
/// Reads a GeoJSON FeatureCollection (RFC 7946) token by token: a hostile file is refused at the limit that it breaks, before it
/// became objects in memory.
/// </summary>
internal ref struct GeoJsonReader
{
    public const int MaxFeatures = 10_000;
    public const int MaxPositions = 1_500_000;
    private const int MaxDepth = 32;
    private const int MaxProperties = 100;
    private const int MaxTextLength = 200;

    private Utf8JsonReader _json;
    private int _feature;
    private int _positions;

    private GeoJsonReader(ReadOnlySpan<byte> json) => _json = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });

    /// <summary>The features in the order of the file.</summary>
    /// <exception cref="BusinessException">The file is no such collection, breaks a limit, or is not in longitude and latitude.</exception>
    public static IReadOnlyList<GeoJsonFeature> Read(ReadOnlySpan<byte> json)
    {
        if (json.StartsWith("\uFEFF"u8)) json = json[3..];
        var reader = new GeoJsonReader(json);
        try
        {
            return reader.ReadCollection();
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            throw new BusinessException("Regions.Boundaries:NotGeoJson", reader._feature);
        }
    }

    private List<GeoJsonFeature> ReadCollection()
    {
        var features = new List<GeoJsonFeature>();
        var isCollection = false;
        Enter(JsonTokenType.StartObject);
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueTextEquals("type")) isCollection = NextText() == "FeatureCollection";
            else if (_json.ValueTextEquals("features")) ReadFeatures(features);
            else _json.Skip();
        }

        if (_json.Read()) throw new JsonException();
        return isCollection ? features : throw new BusinessException("Regions.Boundaries:NotCollection");
    }

    private void ReadFeatures(List<GeoJsonFeature> features)
    {
        Enter(JsonTokenType.StartArray);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            if (++_feature > MaxFeatures) throw new BusinessException("Regions.Boundaries:TooManyFeatures", MaxFeatures);
            features.Add(ReadFeature());
        }
    }

    private GeoJsonFeature ReadFeature()
    {
        Require(JsonTokenType.StartObject);
        var texts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var numbers = new List<string>();
        IReadOnlyList<IReadOnlyList<Coordinate[]>> polygons = [];
        BoundaryIssueKind? problem = BoundaryIssueKind.NotPolygon;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueTextEquals("id")) ReadValue("id", texts, numbers);
            else if (_json.ValueTextEquals("properties")) ReadProperties(texts, numbers);
            else if (_json.ValueTextEquals("geometry")) (polygons, problem) = ReadGeometry();
            else _json.Skip();
        }

        return new GeoJsonFeature(_feature, texts, numbers, polygons, problem);
    }

    private void ReadProperties(Dictionary<string, string> texts, List<string> numbers)
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null) return;
        Require(JsonTokenType.StartObject);
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName) ReadValue(_json.GetString()!, texts, numbers);
    }

    private void ReadValue(string name, Dictionary<string, string> texts, List<string> numbers)
    {
        _json.Read();
        if (texts.Count + numbers.Count < MaxProperties && _json.ValueSpan.Length <= MaxTextLength)
        {
            if (_json.TokenType == JsonTokenType.String) texts[name] = _json.GetString()!.Trim();
            else if (_json.TokenType == JsonTokenType.Number && _json.TryGetInt64(out var number)) numbers.Add(number.ToString(CultureInfo.InvariantCulture));
        }

        _json.Skip();
    }

    private (IReadOnlyList<IReadOnlyList<Coordinate[]>> Polygons, BoundaryIssueKind? Problem) ReadGeometry()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.Null) return ([], BoundaryIssueKind.Empty);
        Require(JsonTokenType.StartObject);
        string? type = null;
        var coordinates = _json;
        var hasCoordinates = false;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueTextEquals("type"))
            {
                type = NextText();
                continue;
            }

            // Read later, when the type is known, whatever comes first in the file.
            if (_json.ValueTextEquals("coordinates"))
            {
                coordinates = _json;
                hasCoordinates = true;
            }

            _json.Skip();
        }

        if (type is not ("Polygon" or "MultiPolygon")) return ([], BoundaryIssueKind.NotPolygon);
        if (!hasCoordinates) return ([], BoundaryIssueKind.Empty);
        coordinates.Read();
        return (type == "Polygon" ? [ReadPolygon(ref coordinates)] : ReadPolygons(ref coordinates), null);
    }

    private List<IReadOnlyList<Coordinate[]>> ReadPolygons(ref Utf8JsonReader json)
    {
        Require(json, JsonTokenType.StartArray);
        var polygons = new List<IReadOnlyList<Coordinate[]>>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) polygons.Add(ReadPolygon(ref json));
        return polygons;
    }

    private List<Coordinate[]> ReadPolygon(ref Utf8JsonReader json)
    {
        Require(json, JsonTokenType.StartArray);
        var rings = new List<Coordinate[]>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) rings.Add(ReadRing(ref json));
        return rings;
    }

    /// <summary>A ring on the grid; points that fall together are one.</summary>
    private Coordinate[] ReadRing(ref Utf8JsonReader json)
    {
        Require(json, JsonTokenType.StartArray);
        var ring = new List<Coordinate>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (++_positions > MaxPositions) throw new BusinessException("Regions.Boundaries:TooManyPositions", MaxPositions);
            var point = ReadPosition(ref json);
            if (ring.Count == 0 || !ring[^1].Equals2D(point)) ring.Add(point);
        }

        if (ring.Count > 0 && !ring[0].Equals2D(ring[^1])) ring.Add(ring[0].Copy());
        return [.. ring];
    }

    private readonly Coordinate ReadPosition(ref Utf8JsonReader json)
    {
        Require(json, JsonTokenType.StartArray);
        json.Read();
        var longitude = json.GetDouble();
        json.Read();
        var latitude = json.GetDouble();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray) json.Skip(); // height
        MapProjection.Check(longitude, latitude, _feature);
        return MapProjection.ToGrid(longitude, latitude);
    }

    private string? NextText()
    {
        _json.Read();
        if (_json.TokenType == JsonTokenType.String) return _json.GetString();
        _json.Skip();
        return null;
    }

    private void Enter(JsonTokenType token)
    {
        _json.Read();
        Require(token);
    }

    private readonly void Require(JsonTokenType token) => Require(_json, token);

    private static void Require(in Utf8JsonReader json, JsonTokenType token)
    {
        if (json.TokenType != token) throw new JsonException();
    }
}
