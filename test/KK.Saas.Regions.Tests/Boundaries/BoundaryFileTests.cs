using System.Text;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Regions.Application;
using KK.Saas.Regions.Application.Boundaries;
using KK.Saas.Regions.Boundaries;
using KK.Saas.Regions.Data;

namespace KK.Saas.Regions.Tests.Boundaries;

/// <summary>Hostile and broken files.</summary>
public sealed class BoundaryFileTests
{
    private const string Code = "63.72.02.1003";

    [Theory]
    [InlineData("", "NotGeoJson")]
    [InlineData("{", "NotGeoJson")]
    [InlineData("[]", "NotGeoJson")]
    [InlineData("\u0000\u0001\u0002", "NotGeoJson")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[{]}", "NotGeoJson")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":{}}", "NotGeoJson")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]} {}", "NotGeoJson")]
    [InlineData("{\"type\":\"Topology\",\"objects\":{}}", "NotCollection")]
    [InlineData("{\"type\":\"FeatureCollection\",\"features\":[]}", "NoFeature")]
    public async Task A_file_that_is_none_is_refused_as_a_whole(string json, string rule) => (await RefusedAsync(Encoding.UTF8.GetBytes(json))).ShouldBe(rule);

    [Theory]
    [InlineData("[[[114.8,\"NaN\"],[114.9,-3.4],[114.9,-3.5],[114.8,-3.4]]]", "NotGeoJson")]
    [InlineData("[[[1e999,-3.4],[114.9,-3.4],[114.9,-3.5],[114.8,-3.4]]]", "NotFinite")]
    [InlineData("[[[254321,9623456],[254400,9623456],[254400,9623500],[254321,9623456]]]", "Projected")]
    [InlineData("[[[-3.4,114.8],[-3.4,114.9],[-3.5,114.9],[-3.4,114.8]]]", "Swapped")]
    [InlineData("[[[2.35,48.85],[2.4,48.85],[2.4,48.9],[2.35,48.85]]]", "NotIndonesia")]
    [InlineData("[[[114.8]]]", "NotGeoJson")]
    [InlineData("[114.8,-3.4]", "NotGeoJson")]
    public async Task Coordinates_that_are_none_or_of_another_system_are_named(string coordinates, string rule) =>
        (await RefusedAsync(GeoJson.File(GeoJson.Feature($$"""{"type":"Polygon","coordinates":{{coordinates}}}""", ("kode", Code))))).ShouldBe(rule);

    [Fact]
    public async Task Size_depth_and_counts_have_limits()
    {
        (await RefusedAsync(new byte[IBoundaryAppService.MaxBytes + 1])).ShouldBe("TooLarge");
        (await RefusedAsync(Encoding.UTF8.GetBytes(new string('[', 1_000_000)))).ShouldBe("NotGeoJson");
        (await RefusedAsync(GeoJson.File(GeoJson.Feature("null", ("a", 1)).Replace("1", new string('[', 40) + new string(']', 40), StringComparison.Ordinal)))).ShouldBe("NotGeoJson");
        (await RefusedAsync(GeoJson.File([.. Enumerable.Repeat("{}", GeoJsonReader.MaxFeatures + 1)]))).ShouldBe("TooManyFeatures");
        var many = string.Join(",", Enumerable.Repeat("[115,-3]", GeoJsonReader.MaxPositions + 1));
        (await RefusedAsync(GeoJson.File(GeoJson.Feature($$"""{"type":"Polygon","coordinates":[[{{many}}]]}""", ("kode", Code))))).ShouldBe("TooManyPositions");
    }

    [Fact]
    public async Task What_is_no_area_is_left_out_and_the_rest_kept()
    {
        var draft = await ImportAsync(GeoJson.File(
            GeoJson.Feature("""{"type":"Point","coordinates":[114.8,-3.4]}""", ("kode", Code)),
            GeoJson.Feature("null", ("kode", "63.72.02.1006")),
            GeoJson.Feature("""{"type":"Polygon","coordinates":[]}""", ("kode", "63.72.02.1006")),
            GeoJson.Feature(GeoJson.Square(0, 0, 0.001), ("kode", "63.72.02.1006")),
            "{}",
            GeoJson.Feature(GeoJson.Square(0, 0), ("kode", Code))));

        draft.Issues.Select(i => (i.Feature, i.Kind)).ShouldBe([
            (1, BoundaryIssueKind.NotPolygon), (2, BoundaryIssueKind.Empty), (3, BoundaryIssueKind.Empty), (4, BoundaryIssueKind.Empty), (5, BoundaryIssueKind.NoName)]);
        draft.Shapes.Single().Region.Value.ShouldBe(Code);
    }

    [Fact]
    public async Task The_order_of_members_and_a_byte_order_mark_and_heights_do_not_matter()
    {
        var json = $$"""{"features":[{"geometry":{"coordinates":[[[114.8,-3.4,7],[114.9,-3.4,7],[114.9,-3.5,7],[114.8,-3.4,7]]],"type":"Polygon"},"id":"{{Code}}"}],"type":"FeatureCollection"}""";

        (await ImportAsync([.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(json)])).Shapes.Single().Region.Value.ShouldBe(Code);
    }

    [Fact]
    public async Task A_shape_that_crosses_itself_is_mended()
    {
        var bow = GeoJson.Polygon(GeoJson.Ring((0, 0), (2, 2), (2, 0), (0, 2), (0, 0)));

        var draft = await ImportAsync(GeoJson.File(GeoJson.Feature(bow, ("kode", Code))));

        draft.Repaired.ShouldBe(1);
        var path = draft.Shapes.Single().Path;
        SvgRings.Of(path).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Lines_that_cross_each_other_everywhere_cost_a_moment_and_are_left_out()
    {
        var star = GeoJson.Polygon(GeoJson.Ring([.. Enumerable.Range(0, 20_001).Select(i => (10 * Math.Cos(i * 2.5), 10 * Math.Sin(i * 2.5))), (10, 0)]));
        var slanted = GeoJson.Polygon(GeoJson.Ring([.. Enumerable.Range(0, 20_000).Select(i => (i % 2 == 0 ? 0.0 : 10.0, i / 1000.0 + (i % 2 == 0 ? 0 : 10))), (0, 0)]));
        var nested = GeoJson.MultiPolygon([.. Enumerable.Range(1, CrossingBudget.MaxRings + 1).Select(i => GeoJson.Ring(-i / 100.0, -i / 100.0, i / 50.0))]);

        var draft = await ImportAsync(GeoJson.File(
            GeoJson.Feature(star, ("kode", Code)), GeoJson.Feature(slanted, ("kode", "63.72.02.1006")), GeoJson.Feature(nested, ("kode", "63.72.02.1004"))));

        draft.Issues.ShouldContain(i => i.Feature == 1 && i.Kind == BoundaryIssueKind.TooIntricate);
        draft.Issues.ShouldContain(i => i.Feature == 3 && i.Kind == BoundaryIssueKind.TooIntricate);
    }

    internal static async Task<BoundaryDraft> ImportAsync(byte[] file, RegionLevel level = RegionLevel.Village, string within = "63.72")
    {
        using var importer = new BoundaryImporter(new RegionDirectory(RegionFacts.Regions));
        using var content = new MemoryStream(file);
        return await importer.ImportAsync(content, level, RegionCode.Parse(within));
    }

    private static async Task<string> RefusedAsync(byte[] file) => (await Should.ThrowAsync<BusinessException>(() => ImportAsync(file))).Code.Replace("Regions.Boundaries:", "", StringComparison.Ordinal);
}
