using System.Text;
using CsCheck;
using KK.Saas.Core.Errors;
using KK.Saas.TestBase;

namespace KK.Saas.Tables.Tests;

public sealed class TableFileTests
{
    [Theory]
    [InlineData("a;b\r\n1;2\r\n")]
    [InlineData("a,b\n1,2")]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("\uFEFFa;b\n\n;\n1;2\n")]
    [InlineData("\"a\";\"b\"\n\"1\";\"2\"\n")]
    public async Task Csv_is_read_with_any_usual_delimiter(string text)
    {
        var rows = await ReadAsync(Encoding.UTF8.GetBytes(text));
        rows.Select(r => string.Join('|', r.Cells)).ShouldBe(["a|b", "1|2"]);
    }

    [Fact]
    public async Task Csv_of_windows_programs_is_read_as_latin() => (await ReadAsync([(byte)'a', 0xE9]))[0][0].ShouldBe("aé");

    [Fact]
    public async Task A_sheet_is_read_from_shared_inline_and_numeric_cells()
    {
        var rows = await ReadAsync(Workbook.Of(
            "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"inlineStr\"><is><r><t>ti</t></r><r><t>ga</t></r></is></c></row>" +
            "<row r=\"4\"><c r=\"A4\"><v>2753</v></c><c r=\"B4\"><v>2.753</v></c><c r=\"C4\"><f>1+1</f><v>6.372021005E9</v></c></row>",
            "<si><t>satu</t></si>"));
        rows.Select(r => $"{r.Number}:{string.Join('|', r.Cells)}").ShouldBe(["1:satu||tiga", "4:2753|2,753|6372021005"]);
    }

    [Fact]
    public Task A_document_type_is_not_followed() => ShouldBreakAsync("Tables:FileNotATable", Workbook.Of(
        Workbook.Row(1, "&x;"), prolog: "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"));

    [Fact]
    public Task Entities_that_multiply_are_not_expanded() => ShouldBreakAsync("Tables:FileNotATable", Workbook.Of(
        Workbook.Row(1, "&b;"), prolog: "<!DOCTYPE w [<!ENTITY a \"xxxxxxxxxx\"><!ENTITY b \"&a;&a;&a;&a;\">]>"));

    [Fact]
    public Task A_zip_that_unpacks_to_a_hundred_megabytes_is_refused()
    {
        var bomb = Workbook.Of("<row r=\"1\"><c t=\"inlineStr\"><is><t>" + new string('x', 100_000_000) + "</t></is></c></row>");
        bomb.Length.ShouldBeLessThan(TableFile.MaxBytes);
        return ShouldBreakAsync("Tables:FileNotATable", bomb);
    }

    [Fact]
    public Task Too_many_rows_are_refused_in_a_workbook() =>
        ShouldBreakAsync("Tables:FileTooManyRows", Workbook.Of(string.Concat(Enumerable.Range(1, TableFile.MaxRows + 1).Select(i => Workbook.Row(i, "x")))));

    [Fact]
    public Task Too_many_rows_are_refused_in_a_csv() =>
        ShouldBreakAsync("Tables:FileTooManyRows", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("x\n", TableFile.MaxRows + 1))));

    [Fact]
    public Task A_cell_far_to_the_right_does_not_make_a_row_of_millions() =>
        ShouldBreakAsync("Tables:FileTooManyRows", Workbook.Of("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>"));

    [Theory]
    [InlineData(TableFile.MaxBytes + 1, "Tables:FileTooLarge")]
    [InlineData(0, "Tables:FileEmpty")]
    [InlineData(100, "Tables:FileNotATable")]
    public Task Bytes_that_are_no_table_are_refused(int length, string code) => ShouldBreakAsync(code, new byte[length]);

    [Fact]
    public async Task Old_workbooks_and_other_zips_are_refused_by_name()
    {
        await ShouldBreakAsync("Tables:OldExcel", [0xD0, 0xCF, 0x11, 0xE0]);
        await ShouldBreakAsync("Tables:FileNotATable", Workbook.Zip(("word/document.xml", "<x/>")));
        await ShouldBreakAsync("Tables:FileNotATable", "PK not a zip"u8.ToArray());
    }

    [Fact]
    public void Any_bytes_give_rows_or_a_broken_rule_and_nothing_else() =>
        Gen.Byte.Array[0, 300].Sample(bytes => GivesRowsOrRule(bytes) && GivesRowsOrRule([(byte)'P', (byte)'K', 3, 4, .. bytes]));

    [Fact]
    public void A_workbook_with_any_byte_changed_gives_rows_or_a_broken_rule()
    {
        var good = Workbook.Of(Workbook.Row(1, "kode", "tahun") + Workbook.Row(2, "63.72.02.1005", "2021"));
        Gen.Select(Gen.Int[0, good.Length - 1], Gen.Byte).Sample((place, value) =>
        {
            var bytes = good.ToArray();
            bytes[place] = value;
            return GivesRowsOrRule(bytes);
        });
    }

    private static bool GivesRowsOrRule(byte[] bytes)
    {
        try
        {
            return TableFile.ReadAsync(new MemoryStream(bytes)).GetAwaiter().GetResult().Count > 0;
        }
        catch (BusinessException)
        {
            return true;
        }
    }

    private static Task<IReadOnlyList<TableRow>> ReadAsync(byte[] bytes) => TableFile.ReadAsync(new MemoryStream(bytes));

    private static async Task ShouldBreakAsync(string code, byte[] bytes) =>
        (await Should.ThrowAsync<BusinessException>(() => ReadAsync(bytes))).Code.ShouldBe(code);
}
