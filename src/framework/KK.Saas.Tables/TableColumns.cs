using System.Text;
using KK.Saas.Core.Errors;

namespace KK.Saas.Tables;

/// <summary>Finds the columns of an uploaded table by their titles, whatever their order, case and signs.</summary>
public sealed class TableColumns
{
    private readonly Dictionary<string, int> _places = [];

    /// <param name="header">The first row.</param>
    /// <param name="recognise">The column that a title means, given as its small letters and digits; null for a column that is not read.</param>
    /// <param name="needed">Columns that must be there.</param>
    /// <exception cref="BusinessException">"Tables:ColumnMissing" or "Tables:ColumnTwice".</exception>
    public TableColumns(TableRow header, Func<string, string?> recognise, params IEnumerable<string> needed)
    {
        for (var i = 0; i < header.Cells.Count; i++)
            if (recognise(Key(header[i])) is { } column && !_places.TryAdd(column, i)) throw new BusinessException("Tables:ColumnTwice", column);
        foreach (var column in needed)
            if (!_places.ContainsKey(column)) throw new BusinessException("Tables:ColumnMissing", column);
    }

    /// <summary>The text of a column; empty when the file lacks it.</summary>
    public string Text(TableRow row, string column) => _places.TryGetValue(column, out var place) ? row[place] : "";

    /// <summary>Letters and digits of a text, small: "No. KK" and "no_kk" are one.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder();
        foreach (var c in text) if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        return key.ToString();
    }
}
