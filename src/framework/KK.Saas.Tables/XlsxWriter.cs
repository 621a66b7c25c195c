using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace KK.Saas.Tables;

/// <summary>Writes a workbook of one sheet. Every cell is a text, so that nothing in it runs and no code loses a nought.</summary>
public static class XlsxWriter
{
    public static byte[] Write(string sheet, IReadOnlyList<string> titles, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var memory = new MemoryStream();
        var cells = rows.Select(row => titles.Zip(row).ToDictionary(c => c.First, object (c) => c.Second)).ToList();
        memory.SaveAs(cells, sheetName: sheet, configuration: new OpenXmlConfiguration { AutoFilter = false, EnableAutoWidth = true, FastMode = true });
        return memory.ToArray();
    }
}
