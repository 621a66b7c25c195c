using MiniExcelLibs;

namespace KK.Saas.Forms;

/// <summary>Writes a workbook anew from the texts of its cells: whatever else an uploaded file carried (macros, links, objects) is gone.</summary>
public static class WorkbookWriter
{
    /// <summary>A workbook that reads as the given one does.</summary>
    /// <param name="xlsx">A workbook that <see cref="WorkbookReader"/> could read.</param>
    public static byte[] Rewrite(byte[] xlsx)
    {
        using var source = new MemoryStream(xlsx);
        using var file = new MemoryStream();
        file.SaveAs(WorkbookReader.Read(source).Sheets.ToDictionary(s => s.Name, s => (object)Rows(s)), printHeader: false);
        return file.ToArray();
    }

    private static List<Dictionary<string, object>> Rows(WorkbookSheet sheet)
    {
        var columns = sheet.Columns.Distinct(StringComparer.Ordinal).ToList();
        var header = columns.ToDictionary(c => c, c => (object)c, StringComparer.Ordinal);
        return [header, .. sheet.Rows.Select(row => columns.ToDictionary(c => c, c => (object)row[c], StringComparer.Ordinal))];
    }
}
