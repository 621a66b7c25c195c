using System.Globalization;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Domain.ProgrammeCodes;
using KK.Saas.Interventions.ProgrammeCodes;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.ProgrammeCodes;

/// <summary>Reads a list of sub-kegiatan row by row; every wrong cell is told, good rows are kept.</summary>
internal sealed class CodeListReader(TableColumns columns)
{
    private const int ShownLength = 40;

    private readonly HashSet<(FiscalYear, string)> _seen = [];
    private readonly List<CodeLine> _lines = [];
    private readonly List<CodeIssue> _refused = [];

    public IReadOnlyList<CodeLine> Lines => _lines;

    public IReadOnlyList<CodeIssue> Refused => _refused;

    public void Read(TableRow row)
    {
        var before = _refused.Count;
        var code = Cell(row, CodeColumns.Code).Trim('\'');
        // Lists that were copied from a PDF break names over lines.
        var name = string.Join(' ', Cell(row, CodeColumns.Name).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        Check(row, CodeColumns.Code, SipdCode.IsSubActivity(code), CodeIssueKind.NotACode);
        Check(row, CodeColumns.Name, name.Length <= SubActivity.MaxNameLength, CodeIssueKind.NameTooLong);
        Check(row, CodeColumns.Year, TryYear(Cell(row, CodeColumns.Year), out var year), CodeIssueKind.NotAYear);
        if (_refused.Count > before) return;
        if (_seen.Add((year, code))) _lines.Add(new CodeLine(year, code, name));
        else Refuse(row, CodeColumns.Code, CodeIssueKind.Repeated);
    }

    private static bool TryYear(string text, out FiscalYear year)
    {
        year = default;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && FiscalYear.TryCreate(value, out year);
    }

    private string Cell(TableRow row, string column) => columns.Text(row, column);

    private void Check(TableRow row, string column, bool isGood, CodeIssueKind kind)
    {
        if (Cell(row, column).Length == 0) Refuse(row, column, CodeIssueKind.Missing);
        else if (!isGood) Refuse(row, column, kind);
    }

    private void Refuse(TableRow row, string column, CodeIssueKind kind)
    {
        var text = Cell(row, column);
        _refused.Add(new CodeIssue(row.Number, column, text.Length > ShownLength ? text[..(ShownLength - 1)] + "…" : text, kind));
    }
}
