using System.Globalization;
using System.IO.Compression;
using System.Xml;
using KK.Saas.Core.Errors;

namespace KK.Saas.Tables;

/// <summary>
/// Reads the texts of the first sheet of a workbook (ECMA-376) as a forward-only stream. Nothing but the sheet and its
/// shared strings is unpacked, each up to a limit that a declared size cannot talk its way around.
/// </summary>
internal static class XlsxTable
{
    private const int MaxEntries = 500;
    private const long MaxCharacters = 20 * 1024 * 1024;
    private const int MaxSharedStrings = TableFile.MaxRows * 20;

    public static IReadOnlyList<TableRow> Read(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MaxEntries) throw new BusinessException("Tables:FileNotATable");
            var sheet = FirstSheet(zip) ?? throw new BusinessException("Tables:FileNotATable");
            return ReadSheet(sheet, ReadSharedStrings(zip));
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or FormatException or OverflowException)
        {
            throw new BusinessException("Tables:FileNotATable");
        }
    }

    /// <summary>The part that the workbook's first sheet points to.</summary>
    private static ZipArchiveEntry? FirstSheet(ZipArchive zip)
    {
        var id = Find(zip, "xl/workbook.xml", "sheet", reader => reader.GetAttribute("r:id"), _ => true);
        var target = id is null ? null : Find(zip, "xl/_rels/workbook.xml.rels", "Relationship", reader => reader.GetAttribute("Target"), reader => reader.GetAttribute("Id") == id);
        if (target is null) return zip.GetEntry("xl/worksheets/sheet1.xml");
        return zip.GetEntry(target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private static string? Find(ZipArchive zip, string part, string element, Func<XmlReader, string?> read, Func<XmlReader, bool> isIt)
    {
        if (zip.GetEntry(part) is not { } entry) return null;
        using var reader = Open(entry);
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element && isIt(reader)) return read(reader);
        return null;
    }

    private static List<string> ReadSharedStrings(ZipArchive zip)
    {
        var strings = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is not { } entry) return strings;
        using var reader = Open(entry);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "si") continue;
            if (strings.Count == MaxSharedStrings) throw new BusinessException("Tables:FileTooManyRows", TableFile.MaxRows, TableFile.MaxColumns);
            strings.Add(ReadTexts(reader));
        }

        return strings;
    }

    private static List<TableRow> ReadSheet(ZipArchiveEntry sheet, List<string> shared)
    {
        var rows = new List<TableRow>();
        using var reader = Open(sheet);
        var number = 0;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "row") continue;
            number = reader.GetAttribute("r") is { } given ? int.Parse(given, CultureInfo.InvariantCulture) : number + 1;
            var cells = reader.IsEmptyElement ? [] : ReadRow(reader, shared);
            TableFile.CheckSize(rows.Count + 1, cells.Count);
            if (cells.Any(c => c.Length > 0)) rows.Add(new TableRow(number, cells));
        }

        return rows;
    }

    private static List<string> ReadRow(XmlReader reader, List<string> shared)
    {
        var cells = new List<string>();
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "row"))
        {
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "c") continue;
            var column = reader.GetAttribute("r") is { } address ? ColumnOf(address) : cells.Count;
            TableFile.CheckSize(0, column + 1);
            while (cells.Count <= column) cells.Add("");
            cells[column] = ReadCell(reader, shared);
        }

        return cells;
    }

    private static string ReadCell(XmlReader reader, List<string> shared)
    {
        var type = reader.GetAttribute("t");
        if (reader.IsEmptyElement) return "";
        var text = ReadTexts(reader);
        return type switch
        {
            "s" => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count ? shared[index] : "",
            null or "n" => PlainNumber(text),
            _ => text,
        };
    }

    /// <summary>All texts (t) and values (v) inside the current element, without formulas.</summary>
    private static string ReadTexts(XmlReader reader)
    {
        if (reader.IsEmptyElement) return "";
        var text = "";
        var depth = reader.Depth;
        var isText = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element) isText = reader.LocalName is "t" or "v" && !reader.IsEmptyElement;
            else if (reader.NodeType == XmlNodeType.EndElement) isText = false;
            else if (isText && text.Length < TableFile.MaxCellLength) text += reader.Value;
        }

        return text.Length > TableFile.MaxCellLength ? text[..TableFile.MaxCellLength] : text;
    }

    /// <summary>Excel stores 63 as 63, 6.3E1 or 63.0; a fraction gets a comma, so that it is not taken for thousands.</summary>
    private static string PlainNumber(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', ',')
            : text;

    private static int ColumnOf(string address)
    {
        var column = 0;
        foreach (var c in address.TakeWhile(char.IsAsciiLetterUpper).Take(4)) column = (column * 26) + (c - 'A' + 1);
        return Math.Max(0, column - 1);
    }

    private static XmlReader Open(ZipArchiveEntry entry) => XmlReader.Create(entry.Open(), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MaxCharacters,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    });
}
