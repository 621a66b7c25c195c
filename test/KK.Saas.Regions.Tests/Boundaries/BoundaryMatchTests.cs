using KK.Saas.Core.Regions;
using KK.Saas.Regions.Application.Boundaries;
using KK.Saas.Regions.Boundaries;

namespace KK.Saas.Regions.Tests.Boundaries;

public sealed class BoundaryMatchTests
{
    [Theory]
    [InlineData("kode", "63.72.02.1003")]
    [InlineData("KODE_DESA", "6372021003")]
    [InlineData("apa_saja", "63.72.02.1003")]
    public async Task A_code_in_any_property_is_found_with_and_without_dots(string property, string code) => await ExpectAsync("63.72.02.1003", true, (property, code));

    [Fact]
    public Task A_code_may_be_a_whole_number() => ExpectAsync("63.72.02.1003", true, ("kode", 6372021003));

    [Fact]
    public Task Codes_of_the_levels_above_do_not_disturb() => ExpectAsync("63.72.02.1003", true, ("kab", "63.72"), ("kec", "63.72.02"), ("kel", "63.72.02.1003"));

    [Theory]
    [InlineData("Landasan Ulin Timur")]
    [InlineData("LANDASAN  ULIN-TIMUR")]
    [InlineData("Kel. Landasan Ulin Timur")]
    [InlineData("Kelurahan LandasanUlin Timur")]
    [InlineData("Desa Landasan Ulin Timur")]
    public Task A_name_is_found_in_any_spelling(string name) => ExpectAsync("63.72.02.1003", false, ("NAMOBJ", name));

    [Theory]
    [InlineData("Kota Banjarbaru", "63.72")]
    [InlineData("banjarbaru", "63.72")]
    [InlineData("KAB. BANJAR", "63.03")]
    [InlineData("Kota Baru", "63.02")]
    [InlineData("Kotabaru", "63.02")]
    [InlineData("Hulu Sungai Selatan", "63.06")]
    public async Task A_kabupaten_or_kota_is_found_with_and_without_its_kind(string name, string code) =>
        (await ImportAsync(RegionLevel.Regency, "63", ("WADMKK", name))).Shapes.Single().Region.Value.ShouldBe(code);

    [Fact]
    public async Task A_name_that_several_have_needs_the_parent_that_the_file_tells()
    {
        (await IssueAsync(RegionLevel.District, "63", ("KECAMATAN", "Simpang Empat"))).Kind.ShouldBe(BoundaryIssueKind.Ambiguous);
        var told = await ImportAsync(RegionLevel.District, "63", ("KECAMATAN", "Simpang Empat"), ("KABUPATEN", "Kab. Banjar"));
        told.Shapes.Single().Region.At(RegionLevel.Regency).Value.ShouldBe("63.03");
        (await IssueAsync(RegionLevel.District, "63", ("KECAMATAN", "Simpang Empat"), ("KABUPATEN", "Tapin"))).Kind.ShouldBe(BoundaryIssueKind.NoMatch);
        (await IssueAsync(RegionLevel.District, "63", ("KECAMATAN", "Simpang Empat"), ("PROVINSI", "Aceh"))).Kind.ShouldBe(BoundaryIssueKind.NoMatch);
    }

    [Fact]
    public async Task Codes_that_tell_different_regions_are_left_out()
    {
        (await IssueAsync(RegionLevel.Village, "63.72", ("a", "63.72.02.1003"), ("b", "63.72.02.1006"))).Kind.ShouldBe(BoundaryIssueKind.Conflict);
        // A BPS number without dots that happens to be a code of Kemendagri: the name gives it away.
        (await IssueAsync(RegionLevel.Village, "63.72", ("kode_bps", "6372021003"), ("nama", "Guntung Payung"))).Kind.ShouldBe(BoundaryIssueKind.Conflict);
    }

    [Fact]
    public async Task Misses_say_why()
    {
        (await IssueAsync(RegionLevel.Village, "63.72", ("luas", 12.5))).Kind.ShouldBe(BoundaryIssueKind.NoName);
        (await IssueAsync(RegionLevel.Village, "63.72", ("nama", "Atlantis"))).Kind.ShouldBe(BoundaryIssueKind.NoMatch);
        (await IssueAsync(RegionLevel.Village, "63.72", ("kode", "63.71.01.1001"))).Kind.ShouldBe(BoundaryIssueKind.Outside);
        (await IssueAsync(RegionLevel.Village, "63.72", ("kode", "63.72.02"), ("nama", "Landasan Ulin"))).Kind.ShouldBe(BoundaryIssueKind.OtherLevel);
        var named = await IssueAsync(RegionLevel.Village, "63.72", ("nama", "Atlantis"));
        (named.Feature, named.Name).ShouldBe((1, "Atlantis"));
    }

    [Fact]
    public async Task An_area_or_a_counter_is_no_code()
    {
        (await IssueAsync(RegionLevel.Regency, "63", ("luas_km2", 63.72), ("nama", "Atlantis"))).Kind.ShouldBe(BoundaryIssueKind.NoMatch);
        (await IssueAsync(RegionLevel.Regency, "63", ("objectid", 6305), ("nama", "Kota Banjarbaru"))).Kind.ShouldBe(BoundaryIssueKind.Conflict);
    }

    private static async Task ExpectAsync(string code, bool isByCode, params (string, object)[] properties)
    {
        var draft = await ImportAsync(RegionLevel.Village, "63.72", properties);
        draft.Issues.ShouldBeEmpty();
        draft.Shapes.Single().Region.Value.ShouldBe(code);
        (draft.ByCode, draft.ByName).ShouldBe(isByCode ? (1, 0) : (0, 1));
    }

    private static async Task<BoundaryIssue> IssueAsync(RegionLevel level, string within, params (string, object)[] properties) => (await ImportAsync(level, within, properties)).Issues.Single();

    private static Task<BoundaryDraft> ImportAsync(RegionLevel level, string within, params (string, object)[] properties) =>
        BoundaryFileTests.ImportAsync(GeoJson.File(GeoJson.Feature(GeoJson.Square(0, 0), properties)), level, within);
}
