using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace KK.Saas.Tables;

/// <summary>Writes workbooks. A text stays a text, so that nothing in it runs and no code loses a nought.</summary>
public static class XlsxWriter
{
    /// <summary>A workbook of one sheet.</summary>
    public static byte[] Write(string sheet, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows) => Write([new XlsxSheet(sheet, titles, [.. rows])]);

    /// <summary>A workbook of several sheets; the first is the one that <see cref="TableFile"/> reads.</summary>
    public static byte[] Write(IReadOnlyList<XlsxSheet> sheets)
    {
        using var memory = new MemoryStream();
        memory.SaveAs(sheets.ToDictionary(s => s.Name, object (s) => Cells(s)), configuration: new OpenXmlConfiguration { AutoFilter = false, EnableAutoWidth = true, FastMode = true });
        return memory.ToArray();
    }

    /// <summary>A sheet without rows still shows its titles, above an empty row.</summary>
    private static List<Dictionary<string, object>> Cells(XlsxSheet sheet) =>
        [.. sheet.Rows.DefaultIfEmpty([.. sheet.Titles.Select(_ => "")]).Select(row => sheet.Titles.Zip(row).ToDictionary(c => c.First, c => c.Second))];
}
