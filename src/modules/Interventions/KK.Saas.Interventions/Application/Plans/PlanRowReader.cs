using KK.Saas.Core.Time;
using KK.Saas.Interventions.Plans;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>Reads the rows of an imported plan, each with all that is wrong in it.</summary>
internal sealed class PlanRowReader(PlanFacts facts, PlanColumns columns)
{
    private const int ShownLength = 40;

    private readonly ILookup<string, Guid> _interventions = facts.Catalogue.Values.ToLookup(PlanColumns.CodeOf, i => i.Id, StringComparer.OrdinalIgnoreCase);

    public PlanRow Read(TableRow row)
    {
        var issues = new List<PlanIssue>();
        var idText = columns.Text(row, PlanColumns.Id);
        var id = Guid.TryParse(idText, out var parsed) ? parsed : (Guid?)null;
        if (idText.Length > 0 && id is null) issues.Add(Issue(row, PlanColumns.Id, PlanIssueKind.UnknownLine));
        var year = Needed(row, PlanColumns.Year, PlanIssueKind.OutsideYears, Year, issues);
        var agency = year is { } y ? Needed(row, PlanColumns.Agency, PlanIssueKind.UnknownAgency, text => Agency(text, y), issues) : null;
        var intervention = Needed(row, PlanColumns.Intervention, PlanIssueKind.UnknownIntervention, Intervention, issues);
        var first = Needed(row, PlanColumns.FirstQuarter, PlanIssueKind.NotAQuarter, PlanCell.Quarter, issues);
        var last = Needed(row, PlanColumns.LastQuarter, PlanIssueKind.NotAQuarter, PlanCell.Quarter, issues);
        var families = Needed(row, PlanColumns.Families, PlanIssueKind.NotANumber, text => PlanCell.Whole(text) is <= PlanLineRules.MaxFamilies and var n ? (int?)n : null, issues);
        var pagu = Needed(row, PlanColumns.Pagu, PlanIssueKind.NotANumber, PlanCell.Whole, issues);
        var fund = Needed(row, PlanColumns.Fund, PlanIssueKind.UnknownFund, PlanCell.Fund, issues);
        var targets = PlanCell.Targets(columns.Text(row, PlanColumns.Targets));
        if (targets is null) issues.Add(Issue(row, PlanColumns.Targets, PlanIssueKind.NotATarget));
        if (issues.Count > 0) return new PlanRow(id, "", null, issues);
        return new PlanRow(id, columns.Text(row, PlanColumns.Revision), PlanLineRules.Tidy(new PlanLineInput(
            agency!.Value, intervention!.Value, columns.Text(row, PlanColumns.Title), year!.Value, first!.Value, last!.Value, families!.Value, pagu!.Value, fund!.Value,
            columns.Text(row, PlanColumns.Code), columns.Text(row, PlanColumns.Person)) { Targets = [.. targets!.OrderBy(t => t.IndicatorCode, StringComparer.Ordinal)] }), []);
    }

    public PlanIssue Issue(TableRow row, string column, PlanIssueKind kind)
    {
        var value = columns.Text(row, column);
        return new PlanIssue(row.Number, column, value.Length > ShownLength ? value[..ShownLength] : value, kind);
    }

    private T? Needed<T>(TableRow row, string column, PlanIssueKind kind, Func<string, T?> read, List<PlanIssue> issues)
        where T : struct
    {
        var text = columns.Text(row, column);
        var value = text.Length == 0 ? null : read(text);
        if (value is null) issues.Add(Issue(row, column, text.Length == 0 ? PlanIssueKind.Missing : kind));
        return value;
    }

    private static FiscalYear? Year(string text) =>
        PlanCell.Whole(text) is <= FiscalYear.Max and { } year && FiscalYear.TryCreate((int)year, out var fiscal) ? fiscal : null;

    /// <summary>By its name or short name in that year, when only one agency has it.</summary>
    private Guid? Agency(string text, FiscalYear year)
    {
        var found = facts.Agencies.ListIn(year).Where(a => TableColumns.Key(a.ShortName) == TableColumns.Key(text) || TableColumns.Key(a.Name) == TableColumns.Key(text)).ToList();
        return found is [var only] ? only.Id : null;
    }

    /// <summary>The number stands first; its name may follow.</summary>
    private Guid? Intervention(string text)
    {
        var found = _interventions[text.Split(' ', 2)[0]].ToList();
        return found is [var only] ? only : null;
    }
}
