namespace KK.Saas.Interventions.Components;

/// <summary>A wrong cell of an uploaded list; its row was not stored.</summary>
/// <param name="Row">Row number as the spreadsheet shows it.</param>
/// <param name="Column">Title of the column.</param>
/// <param name="Value">What stands there, shortened.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record ComponentIssue(int Row, string Column, string Value, ComponentIssueKind Kind);
