using System.Globalization;
using System.IO.Compression;
using System.Xml;
using MiniExcelLibs;

namespace KK.Saas.Forms;

/// <summary>The sheets of an XLSX file as rows of text.</summary>
internal static class SheetFile
{
    public static IReadOnlyList<WorkbookSheet> Read(Stream xlsx, WorkbookLimits limits, List<WorkbookProblem> problems)
    {
        try
        {
            using var copy = Copy(xlsx, limits.MaxBytes);
            CheckArchive(copy, limits);
            var names = MiniExcel.GetSheetNames(copy);
            if (names.Count > limits.MaxSheets) throw new InvalidDataException("too many sheets");
            return [.. names.Select(name => ReadSheet(copy, name, limits, problems)).OfType<WorkbookSheet>()];
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or FormatException or InvalidOperationException or NotSupportedException or ArgumentException or KeyNotFoundException or NullReferenceException or IndexOutOfRangeException)
        {
            // The reader of the library throws a little of everything at a broken file.
            problems.Add(new WorkbookProblem("", 0, "", new LocalizedText(
                "Berkas ini bukan buku kerja Excel (XLSX) yang dapat dibaca, atau terlalu besar.", "The file is no readable Excel workbook (XLSX), or is too large.")));
            return [];
        }
    }

    private static MemoryStream Copy(Stream source, int maxBytes)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = source.Read(buffer)) > 0;)
        {
            if (copy.Length + read > maxBytes) throw new InvalidDataException("the file is too large");
            copy.Write(buffer, 0, read);
        }

        copy.Position = 0;
        return copy;
    }

    /// <summary>Counts what really comes out of the archive; the sizes that it states itself may lie. Also refuses document types.</summary>
    private static void CheckArchive(MemoryStream copy, WorkbookLimits limits)
    {
        using var archive = new ZipArchive(copy, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > limits.MaxEntries) throw new InvalidDataException("too many parts");
        var left = limits.MaxUncompressedBytes;
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        foreach (var entry in archive.Entries)
        {
            using var part = new LimitedStream(entry.Open(), left);
            if (entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase))
            {
                using var xml = XmlReader.Create(part, settings);
                while (xml.Read())
                {
                }
            }
            else
            {
                part.CopyTo(Stream.Null);
            }

            left -= part.Taken;
        }

        copy.Position = 0;
    }

    private static WorkbookSheet? ReadSheet(MemoryStream copy, string name, WorkbookLimits limits, List<WorkbookProblem> problems)
    {
        copy.Position = 0;
        IReadOnlyList<string>? columns = null;
        var rows = new List<WorkbookRow>();
        var number = 0;
        foreach (IDictionary<string, object?> cells in MiniExcel.Query(copy, useHeaderRow: false, sheetName: name, excelType: ExcelType.XLSX))
        {
            number++;
            if (number > limits.MaxRows || cells.Count > limits.MaxColumns)
            {
                problems.Add(new WorkbookProblem(name, number, "", new LocalizedText("Lembar ini terlalu besar.", "The sheet is too large.")));
                return null;
            }

            var texts = cells.Values.Select(Text).ToList();
            if (texts.Any(t => t.Length > limits.MaxCellLength))
                problems.Add(new WorkbookProblem(name, number, "", new LocalizedText("Isi sel terlalu panjang.", "A cell is too long.")));
            else if (columns is null) columns = texts;
            else if (texts.Any(t => t.Length > 0)) rows.Add(new WorkbookRow(number, Cells(columns, texts)));
        }

        return new WorkbookSheet(name, [.. (columns ?? []).Where(c => c.Length > 0)], rows);
    }

    private static Dictionary<string, string> Cells(IReadOnlyList<string> columns, List<string> texts)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(columns.Count, texts.Count); i++)
            if (columns[i].Length > 0) cells[columns[i]] = texts[i];
        return cells;
    }

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!.Trim(),
    };
}
