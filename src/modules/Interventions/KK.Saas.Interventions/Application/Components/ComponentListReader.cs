using System.Globalization;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Components;

/// <summary>Reads a list of figures row by row; every wrong cell is told, good rows are kept.</summary>
internal sealed class ComponentListReader(TableColumns columns, IReadOnlySet<RegionCode> villages)
{
    private static readonly Dictionary<string, ComponentMeasure> Measures = ComponentColumns.Words.ToDictionary(w => TableColumns.Key(w.Value), w => w.Key);

    private readonly HashSet<(RegionCode, FiscalYear, Quarter, ComponentMeasure)> _seen = [];
    private readonly List<ComponentLine> _lines = [];
    private readonly List<ComponentIssue> _refused = [];

    public IReadOnlyList<ComponentLine> Lines => _lines;

    public IReadOnlyList<ComponentIssue> Refused => _refused;

    public void Read(TableRow row)
    {
        // The exported list names every counter; those that nobody knows yet stay empty.
        if (new[] { ComponentColumns.Count, ComponentColumns.Whole, ComponentColumns.Target }.All(c => Cell(row, c).Length == 0)) return;
        var before = _refused.Count;
        var village = TableCell.Region(Cell(row, ComponentColumns.Village)) is { } code && villages.Contains(code) ? code : default;
        Check(row, ComponentColumns.Village, village != default, ComponentIssueKind.UnknownVillage);
        var isYear = FiscalYear.TryCreate(Number(row, ComponentColumns.Year) ?? 0, out var year);
        Check(row, ComponentColumns.Year, isYear, ComponentIssueKind.BadYear);
        var quarter = (Quarter)(Number(row, ComponentColumns.Quarter) ?? 0);
        Check(row, ComponentColumns.Quarter, Enum.IsDefined(quarter), ComponentIssueKind.BadQuarter);
        Check(row, ComponentColumns.Measure, Measures.TryGetValue(TableColumns.Key(Cell(row, ComponentColumns.Measure)), out var measure), ComponentIssueKind.UnknownMeasure);
        foreach (var column in new[] { ComponentColumns.Count, ComponentColumns.Whole, ComponentColumns.Target })
            Check(row, column, Cell(row, column).Length == 0 || Number(row, column) is not null, ComponentIssueKind.BadNumber);
        if (_refused.Count > before) return;
        Check(row, ComponentColumns.Count, Number(row, ComponentColumns.Count) is not null, ComponentIssueKind.BadNumber);
        var value = new ComponentValue(
            Number(row, ComponentColumns.Count) ?? 0, Number(row, ComponentColumns.Whole), Number(row, ComponentColumns.Target), Cell(row, ComponentColumns.Source));
        if (ComponentRules.Broken(measure, value) is { } kind) Refuse(row, kind == ComponentIssueKind.BadSource ? ComponentColumns.Source : ComponentColumns.Whole, kind);
        if (_refused.Count > before) return;
        if (_seen.Add((village, year, quarter, measure))) _lines.Add(new ComponentLine(village, year, quarter, measure, value));
        else Refuse(row, ComponentColumns.Measure, ComponentIssueKind.Repeated);
    }

    private string Cell(TableRow row, string column) => columns.Text(row, column);

    private int? Number(TableRow row, string column) =>
        int.TryParse(Cell(row, column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private void Check(TableRow row, string column, bool isGood, ComponentIssueKind kind)
    {
        if (!isGood) Refuse(row, column, kind);
    }

    private void Refuse(TableRow row, string column, ComponentIssueKind kind) =>
        _refused.Add(new ComponentIssue(row.Number, column, TableCell.Shorten(Cell(row, column)), kind));
}
