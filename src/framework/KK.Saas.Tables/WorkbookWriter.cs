using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace KK.Saas.Tables;

/// <summary>Writes a workbook row by row, so that its size does not lie in memory. Formulas carry the value that they came to.</summary>
public sealed class WorkbookWriter : IAsyncDisposable
{
    private readonly Spreadsheet _book;
    private readonly StyleId _head;
    private readonly StyleId _share;
    private readonly StyleId _number;

    private WorkbookWriter(Spreadsheet book)
    {
        _book = book;
        var head = new Style();
        head.Font.Bold = true;
        _head = book.AddStyle(head);
        _share = book.AddStyle(new Style { Format = NumberFormat.Custom("0.00%") });
        _number = book.AddStyle(new Style { Format = NumberFormat.Custom("#,##0.##") });
    }

    /// <summary>Begins a workbook; the stream stays open.</summary>
    public static async Task<WorkbookWriter> CreateAsync(Stream stream, CancellationToken cancellationToken = default) =>
        new(await Spreadsheet.CreateNewAsync(stream, cancellationToken: cancellationToken));

    /// <summary>Begins a sheet whose first row stays in sight.</summary>
    /// <param name="name">Up to 31 characters.</param>
    /// <param name="titles">The first row.</param>
    /// <param name="widths">Widths of the columns in characters.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task SheetAsync(string name, IReadOnlyList<string> titles, IReadOnlyList<int> widths, CancellationToken cancellationToken = default)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < widths.Count; i++) options.Column(i + 1).Width = widths[i];
        await _book.StartWorksheetAsync(name, options, cancellationToken);
        await _book.AddRowAsync([.. titles.Select(t => new Cell(t, _head))], cancellationToken);
    }

    /// <summary>Adds a row to the sheet.</summary>
    public ValueTask RowAsync(IReadOnlyList<WorkbookCell> cells, CancellationToken cancellationToken = default)
    {
        var row = new Cell[cells.Count];
        for (var i = 0; i < row.Length; i++) row[i] = CellOf(cells[i]);
        return _book.AddRowAsync(row, cancellationToken);
    }

    /// <summary>Ends the workbook; without it the file is none.</summary>
    public ValueTask FinishAsync(CancellationToken cancellationToken = default) => _book.FinishAsync(cancellationToken);

    public ValueTask DisposeAsync() => _book.DisposeAsync();

    private Cell CellOf(WorkbookCell cell) => cell switch
    {
        { Formula: { } formula } => new Cell(new Formula(formula), cell.Value, cell.IsShare ? _share : _number),
        { Text: { } text } => new Cell(text),
        { Value: { } number } => new Cell(number, _number),
        _ => new Cell(),
    };
}
