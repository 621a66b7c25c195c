namespace KK.Saas.Forms;

/// <summary>A row below the header; values by column name.</summary>
public sealed class WorkbookRow
{
    private readonly IReadOnlyDictionary<string, string> _cells;

    /// <summary>A row.</summary>
    /// <param name="number">The row as Excel numbers it, 1-based.</param>
    /// <param name="cells">Trimmed values by canonical column name.</param>
    public WorkbookRow(int number, IReadOnlyDictionary<string, string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        Number = number;
        _cells = cells;
    }

    /// <summary>The row as Excel numbers it, 1-based.</summary>
    public int Number { get; }

    /// <summary>The trimmed value, "" when the cell is empty or there is no such column.</summary>
    public string this[string column] => _cells.GetValueOrDefault(column, "");
}
