namespace KK.Saas.Forms;

/// <summary>What an author must change before a workbook can be used.</summary>
/// <param name="Sheet">The sheet; empty when the whole file is meant.</param>
/// <param name="Row">The row as Excel numbers it, 1-based; 0 when the whole sheet is meant.</param>
/// <param name="Column">The column's header; empty when the whole row is meant.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record WorkbookProblem(string Sheet, int Row, string Column, LocalizedText Message);
