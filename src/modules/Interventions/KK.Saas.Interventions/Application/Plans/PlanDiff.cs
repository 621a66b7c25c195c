using System.Globalization;
using KK.Saas.Interventions.Plans;

namespace KK.Saas.Interventions.Application.Plans;

/// <summary>What differs between two contents of a plan.</summary>
internal static class PlanDiff
{
    private delegate object? Cell(PlanDocumentLine line);

    /// <summary>What is compared, and what is shown of it: a renamed agency is no change.</summary>
    private static readonly IReadOnlyList<(PlanField Field, Cell Value, Cell Shown)> Fields =
    [
        (PlanField.Agency, l => l.AgencyId, l => l.Agency),
        (PlanField.Intervention, l => l.InterventionId, l => l.Intervention),
        Same(PlanField.Title, l => l.Title),
        Same(PlanField.Year, l => l.Year),
        Same(PlanField.Quarters, l => l.FirstQuarter == l.LastQuarter ? $"{l.FirstQuarter}" : $"{l.FirstQuarter}–{l.LastQuarter}"),
        Same(PlanField.TargetFamilies, l => l.TargetFamilies),
        Same(PlanField.NamedFamilies, l => l.NamedFamilies),
        Same(PlanField.Targets, l => string.Join("; ", l.Targets.Select(t => $"{t.IndicatorCode} = {t.Percent} %"))),
        Same(PlanField.Pagu, l => l.Pagu),
        Same(PlanField.Fund, l => l.Fund),
        Same(PlanField.Code, l => l.Code),
        Same(PlanField.PersonInCharge, l => l.PersonInCharge),
    ];

    /// <summary>By agency and title.</summary>
    public static IReadOnlyList<PlanLineChange> Between(PlanDocument before, PlanDocument after)
    {
        var (old, now) = (before.Lines.ToDictionary(l => l.Id), after.Lines.ToDictionary(l => l.Id));
        return [.. old.Keys.Union(now.Keys).Select(id => Compare(old.GetValueOrDefault(id), now.GetValueOrDefault(id))).OfType<PlanLineChange>()
            .OrderBy(c => c.Agency, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Title, StringComparer.OrdinalIgnoreCase)];
    }

    private static PlanLineChange? Compare(PlanDocumentLine? before, PlanDocumentLine? after)
    {
        var line = after ?? before!;
        var cells = before is null || after is null ? [] : Fields.Where(f => !Equals(f.Value(before), f.Value(after)))
            .Select(f => new PlanCellChange(f.Field, Text(f.Shown(before)), Text(f.Shown(after)))).ToList();
        if (before is not null && after is not null && cells.Count == 0) return null;
        var kind = before is null ? PlanChangeKind.Added : after is null ? PlanChangeKind.Removed : PlanChangeKind.Changed;
        return new PlanLineChange(line.Id, kind, line.Agency, line.Title, before?.Pagu ?? 0, after?.Pagu ?? 0, cells);
    }

    private static (PlanField Field, Cell Value, Cell Shown) Same(PlanField field, Cell value) => (field, value, value);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
