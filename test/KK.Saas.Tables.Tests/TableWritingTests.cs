using System.Text;

namespace KK.Saas.Tables.Tests;

public sealed class TableWritingTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+62", "'+62")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("=\"x\"", "\"'=\"\"x\"\"\"")]
    [InlineData("Guntung Manggis", "Guntung Manggis")]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless(string cell, string written)
    {
        var csv = new SafeCsv();
        csv.AddRow([cell]);
        Encoding.UTF8.GetString(csv.ToBytes()).Trim('\uFEFF').ShouldBe(written + "\r\n");
    }

    [Fact]
    public async Task A_workbook_that_was_written_is_read_again_as_the_same_texts()
    {
        var bytes = XlsxWriter.Write("Pengguna", ["nama", "kelurahan"], [["=1+1", "63.72.03.1003"], ["Siti <Aminah> & \"Co\"", "0012"]]);
        var rows = await TableFile.ReadAsync(new MemoryStream(bytes));
        rows.Select(r => string.Join('|', r.Cells)).ShouldBe(["nama|kelurahan", "=1+1|63.72.03.1003", "Siti <Aminah> & \"Co\"|0012"]);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        (await sheet.ReadToEndAsync()).ShouldNotContain("<x:f>");
    }
}
