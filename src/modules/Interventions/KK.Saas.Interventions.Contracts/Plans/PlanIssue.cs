namespace KK.Saas.Interventions.Plans;

/// <summary>Something about one cell of an imported plan.</summary>
/// <param name="Row">Row of the sheet, the header is row 1.</param>
/// <param name="Column">Name of the column.</param>
/// <param name="Value">The value, shortened to 40 characters.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record PlanIssue(int Row, string Column, string Value, PlanIssueKind Kind);
