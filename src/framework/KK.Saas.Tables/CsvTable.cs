using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using KK.Saas.Core.Errors;

namespace KK.Saas.Tables;

/// <summary>CSV as Excel writes it here (semicolons) and as the rest of the world does (commas).</summary>
internal static class CsvTable
{
    private static readonly string[] Delimiters = [";", ",", "\t"];

    public static IReadOnlyList<TableRow> Read(byte[] bytes)
    {
        var text = Decode(bytes);
        if (text.Contains('\0', StringComparison.Ordinal)) throw new BusinessException("Tables:FileNotATable");
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = Delimiter(text),
            BadDataFound = null,
            MaxFieldSize = TableFile.MaxCellLength,
            IgnoreBlankLines = true,
        };
        try
        {
            using var parser = new CsvParser(new StringReader(text), settings);
            var rows = new List<TableRow>();
            while (parser.Read())
            {
                var cells = parser.Record ?? [];
                TableFile.CheckSize(rows.Count + 1, cells.Length);
                if (cells.Any(c => !string.IsNullOrWhiteSpace(c))) rows.Add(new TableRow(parser.RawRow, cells));
            }

            return rows;
        }
        catch (CsvHelperException)
        {
            throw new BusinessException("Tables:FileNotATable");
        }
    }

    /// <summary>UTF-8 with or without a mark; else what Windows programs write.</summary>
    private static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static string Delimiter(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var header = end < 0 ? text : text[..end];
        return Delimiters.MaxBy(d => header.Count(c => c == d[0]))!;
    }
}
