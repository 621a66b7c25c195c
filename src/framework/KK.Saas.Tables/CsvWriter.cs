using System.Buffers;
using System.Text;

namespace KK.Saas.Tables;

/// <summary>Writes CSV by RFC 4180 row by row (commas, UTF-8 without mark), for machines. A text that a spreadsheet would run as a formula gets an apostrophe.</summary>
public sealed class CsvWriter(Stream stream) : IAsyncDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    private readonly StreamWriter _writer = new(stream, new UTF8Encoding(false), 32 * 1024, leaveOpen: true) { NewLine = "\r\n" };

    /// <summary>Adds a row of texts.</summary>
    public async Task RowAsync(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) await _writer.WriteAsync(',');
            await _writer.WriteAsync(Escape(cells[i]));
        }

        await _writer.WriteLineAsync();
    }

    public async ValueTask DisposeAsync() => await _writer.DisposeAsync();

    private static string Escape(string cell)
    {
        var text = SafeCsv.IsFormula(cell) ? "'" + cell : cell;
        return text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
