using KK.Saas.Core.Time;
using KK.Saas.Families.Domain.Recaps;
using KK.Saas.Tables;

namespace KK.Saas.Families.Application.Recaps;

/// <summary>Reads and checks one row of a recap; every wrong cell of the row is told, not only the first.</summary>
public sealed class RecapRowReader(VillageAccess villages, TimeProvider clock)
{
    private const int FirstYear = 2005;

    public RecapLine Read(RecapColumns columns, TableRow row)
    {
        var refusals = new List<RecapIssue>();
        var key = ReadKey(columns, row, refusals);
        var figures = ReadFigures(columns, row, refusals);
        if (key is null || figures is null || refusals.Count > 0) return new RecapLine(null, null, refusals, []);
        CheckParts(columns, row, figures, refusals);
        return refusals.Count > 0 ? new RecapLine(null, null, refusals, []) : new RecapLine(key, figures, [], Warn(columns, row, figures));
    }

    internal static RecapIssue Issue(RecapColumns columns, TableRow row, string column, RecapIssueKind kind) =>
        new(row.Number, column, TableCell.Shorten(columns.Text(row, column)), kind);

    private RecapKey? ReadKey(RecapColumns columns, TableRow row, List<RecapIssue> refusals)
    {
        var village = Needed(columns, row, RecapColumns.Code, RecapIssueKind.NotARegionCode, RecapCell.Village, refusals);
        var year = Needed(columns, row, RecapColumns.Year, RecapIssueKind.NotAYear, ReadYear, refusals);
        var source = Needed(columns, row, RecapColumns.Source, RecapIssueKind.UnknownSource, RecapCell.Source, refusals);
        if (village is { } code)
        {
            if (!villages.IsReachable(code)) Refuse(RecapIssueKind.OutsideTenant);
            else if (!villages.Exists(code)) Refuse(RecapIssueKind.UnknownVillage);
        }

        return village is { } v && year is { } y && source is { } s ? new RecapKey(v, y, s) : null;

        void Refuse(RecapIssueKind kind) => refusals.Add(Issue(columns, row, RecapColumns.Code, kind));
    }

    private int? ReadYear(string text) =>
        RecapCell.Count(text) is { } year && year >= FirstYear && year <= Wita.Today(clock).Year + 1 ? year : null;

    private static RecapFigures? ReadFigures(RecapColumns columns, TableRow row, List<RecapIssue> refusals)
    {
        var total = Needed(columns, row, RecapColumns.Total, RecapIssueKind.NotACount, RecapCell.Count, refusals);
        var below = Optional(columns, row, RecapColumns.Below, refusals);
        var desil = Enumerable.Range(1, RecapColumns.DesilCount).Select(tenth => Optional(columns, row, RecapColumns.Desil(tenth), refusals)).ToList();
        var unranked = Optional(columns, row, RecapColumns.Unranked, refusals);
        return total is { } t ? new RecapFigures(t, below, desil, unranked) : null;
    }

    private static void CheckParts(RecapColumns columns, TableRow row, RecapFigures figures, List<RecapIssue> refusals)
    {
        Check(RecapColumns.Below, figures.BelowAverage);
        Check(RecapColumns.Unranked, figures.Unranked);
        for (var i = 0; i < figures.DesilCounts.Count; i++) Check(RecapColumns.Desil(i + 1), figures.DesilCounts[i]);
        if (refusals.Count == 0 && SumOfParts(figures) > figures.TotalFamilies)
            refusals.Add(Issue(columns, row, RecapColumns.Total, RecapIssueKind.PartsMoreThanTotal));

        void Check(string column, int? part)
        {
            if (part > figures.TotalFamilies) refusals.Add(Issue(columns, row, column, RecapIssueKind.MoreThanTotal));
        }
    }

    private static List<RecapIssue> Warn(RecapColumns columns, TableRow row, RecapFigures figures)
    {
        var warnings = new List<RecapIssue>();
        var isComplete = figures.DesilCounts.All(c => c is not null);
        if (isComplete && SumOfParts(figures) != figures.TotalFamilies) warnings.Add(Issue(columns, row, RecapColumns.Total, RecapIssueKind.PartsDiffer));
        var given = RecapCell.Percent(columns.Text(row, RecapColumns.Percent));
        if (given is { } percent && figures is { BelowAverage: { } below, TotalFamilies: > 0 and var total } && Math.Abs((below * 100m / total) - percent) > 0.01m)
            warnings.Add(Issue(columns, row, RecapColumns.Percent, RecapIssueKind.PercentDiffers));
        return warnings;
    }

    private static long SumOfParts(RecapFigures figures) => figures.DesilCounts.Sum(c => (long)(c ?? 0)) + (figures.Unranked ?? 0);

    private static T? Needed<T>(RecapColumns columns, TableRow row, string column, RecapIssueKind kind, Func<string, T?> read, List<RecapIssue> refusals)
        where T : struct
    {
        var text = columns.Text(row, column);
        var value = text.Length == 0 ? null : read(text);
        if (value is null) refusals.Add(Issue(columns, row, column, text.Length == 0 ? RecapIssueKind.Missing : kind));
        return value;
    }

    private static int? Optional(RecapColumns columns, TableRow row, string column, List<RecapIssue> refusals)
    {
        var text = columns.Text(row, column);
        if (text is "" or "-" or "–") return null;
        var count = RecapCell.Count(text);
        if (count is null) refusals.Add(Issue(columns, row, column, RecapIssueKind.NotACount));
        return count;
    }
}
