using System.Text;

namespace KK.Saas.Tables;

/// <summary>
/// Writes CSV that Indonesian Excel opens by itself (semicolons, UTF-8 with mark). A text that a spreadsheet would run as
/// a formula gets an apostrophe before it.
/// </summary>
public sealed class SafeCsv
{
    private readonly StringBuilder _text = new();

    public void AddRow(IEnumerable<string> cells) => _text.AppendJoin(';', cells.Select(Escape)).Append("\r\n");

    public byte[] ToBytes() => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(_text.ToString())];

    /// <summary>Whether a spreadsheet would run it.</summary>
    internal static bool IsFormula(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static string Escape(string cell)
    {
        var text = IsFormula(cell) ? "'" + cell : cell;
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
