namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>A cell because of which a row was refused.</summary>
/// <param name="Row">From 1, as the spreadsheet shows it.</param>
/// <param name="Column">The column's name in the template.</param>
/// <param name="Value">What stands there, shortened.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record CodeIssue(int Row, string Column, string Value, CodeIssueKind Kind);
