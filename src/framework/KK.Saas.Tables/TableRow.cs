namespace KK.Saas.Tables;

/// <summary>A row of an uploaded table.</summary>
/// <param name="Number">From 1, as the spreadsheet shows it.</param>
public sealed record TableRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>The trimmed text of a cell; empty beyond the end.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column].Trim() : "";
}
