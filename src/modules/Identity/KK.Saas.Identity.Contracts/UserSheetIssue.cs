namespace KK.Saas.Identity;

/// <summary>Something about one cell of a sheet of users.</summary>
/// <param name="Row">Row of the file, the header is row 1.</param>
/// <param name="Column">Name of the column as the template has it.</param>
/// <param name="Value">The value, shortened to 40 characters.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record UserSheetIssue(int Row, string Column, string Value, UserSheetIssueKind Kind);
