using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using KK.Saas.Reports.Application.Figures;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Reports.Tests;

/// <summary>What stands in the files.</summary>
public sealed class ReportContentTests : IAsyncLifetime
{
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly ReportApplication _app = new();

    [Fact]
    public async Task The_workbook_reckons_with_formulas_that_carry_their_values()
    {
        await _app.AnswerAsync(7);
        using var zip = new ZipArchive(new MemoryStream(await _app.MakeAsync(Banjarbaru, ReportKind.City, ReportFormat.Xlsx)));
        var summary = Cells(zip, 1);
        var formulas = summary.Where(c => c.Formula is not null).ToDictionary(c => c.At);
        formulas["B5"].ShouldBe(("B5", formulas["B5"].Formula, "7"));
        formulas["B5"].Formula.ShouldNotBeNull().ShouldStartWith("SUM(Wilayah!E2:E");
        formulas["B6"].Formula.ShouldBe("IF(B4=0,\"\",B5/B4)");
        decimal.Parse(formulas["B6"].Value!, CultureInfo.InvariantCulture).ShouldBe(1);
        decimal.Parse(formulas["B8"].Value!, CultureInfo.InvariantCulture).ShouldBe(87.5m);
        // Every share of the sheets of rows is reckoned, too, and no text became a formula.
        Cells(zip, 2).Count(c => c.Formula is not null).ShouldBe(2 * Cells(zip, 2).Count(c => c.At.StartsWith('A') && c.At != "A1"));
        zip.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ShouldBe(6);
    }

    [Fact]
    public async Task The_pages_number_their_chapters_and_encode_what_people_wrote()
    {
        await _app.AnswerAsync(6);
        var html = ReportApplication.Text(await _app.MakeAsync(Banjarbaru, ReportKind.City, ReportFormat.Html));
        var contents = Regex.Matches(html, "<li><a href=\"#bab-(\\d)\"><span>([^<]+)</span><span class=\"leader\"></span><span>(\\d+)</span>").ToList();
        contents.Count.ShouldBe(9);
        var pages = html.Split("<section class=\"page");
        foreach (var chapter in contents) pages[int.Parse(chapter.Groups[3].Value, CultureInfo.InvariantCulture)].ShouldContain($"id=\"bab-{chapter.Groups[1].Value}\"");
        html.ShouldNotContain("style=");
        html.ShouldNotContain("Siti Aminah");
        Html.Of($"<p>{"<script>alert('x')</script> & \""}</p>").Text.ShouldBe("<p>&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt; &amp; &quot;</p>");
    }

    [Fact]
    public async Task Open_data_are_published_figures_with_their_metadata_and_nothing_small()
    {
        await _app.AnswerAsync(9);
        await _app.NightAsync(Banjarbaru);
        using var json = JsonDocument.Parse(await _app.MakeAsync(null, ReportKind.OpenData, ReportFormat.Json));
        var metadata = json.RootElement.GetProperty("metadata");
        foreach (var field in new[] { "judul", "deskripsi", "penerbit", "periode", "metodologi", "lisensi", "aturan_kerahasiaan", "kode_referensi_wilayah" })
            metadata.GetProperty(field).GetString().ShouldNotBeNullOrEmpty();
        var defined = metadata.GetProperty("variabel").EnumerateArray().Select(v => v.GetProperty("kode").GetString()).ToHashSet();
        var rows = json.RootElement.GetProperty("data").EnumerateArray().ToList();
        rows.Count.ShouldBeGreaterThan(50);
        foreach (var row in rows)
        {
            defined.ShouldContain(row.GetProperty("variabel").GetString());
            var (variable, value) = (row.GetProperty("variabel").GetString()!, row.GetProperty("nilai"));
            if (value.ValueKind == JsonValueKind.Null) row.GetProperty("status").GetString().ShouldBe("dirahasiakan");
            else if (variable != "indeks" && !variable.StartsWith("dimensi", StringComparison.Ordinal)) (value.GetDecimal() is 0 or >= 5).ShouldBeTrue(row.ToString());
        }

        using var zip = new ZipArchive(new MemoryStream(await _app.MakeAsync(null, ReportKind.OpenData, ReportFormat.Csv)));
        zip.Entries.Select(e => e.FullName).ShouldBe(["metadata.json", "data.csv"]);
        using var reader = new StreamReader(zip.GetEntry("data.csv")!.Open());
        var lines = (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        (lines[0], lines.Length).ShouldBe(("kode_wilayah,nama_wilayah,tingkat,tahun_survei,kelompok,variabel,nilai,status", rows.Count + 1));
    }

    [Fact]
    public async Task The_evaluation_of_the_province_shows_thirteen_rows_and_no_small_count()
    {
        await _app.AnswerAsync(6);
        var html = ReportApplication.Text(await _app.MakeAsync(null, ReportKind.Province, ReportFormat.Html));
        Regex.Count(html, "<tr><td>(–|\\d+)</td><th scope=\"row\">").ShouldBe(13);
        html.ShouldNotContain(">4</td>");
        (await _app.MakeAsync(null, ReportKind.Province, ReportFormat.Xlsx)).Length.ShouldBeGreaterThan(5_000);
    }

    public ValueTask InitializeAsync() => ((IAsyncLifetime)_app).InitializeAsync();

    public ValueTask DisposeAsync() => ((IAsyncLifetime)_app).DisposeAsync();

    private static List<(string At, string? Formula, string? Value)> Cells(ZipArchive zip, int sheet)
    {
        using var stream = zip.GetEntry($"xl/worksheets/sheet{sheet}.xml")!.Open();
        var rows = XDocument.Load(stream).Descendants(Sheet + "row").Select((row, r) => row.Elements(Sheet + "c")
            .Select((c, i) => (c.Attribute("r")?.Value ?? $"{(char)('A' + i)}{r + 1}", c.Element(Sheet + "f")?.Value, c.Element(Sheet + "v")?.Value)));
        return [.. rows.SelectMany(c => c)];
    }
}
