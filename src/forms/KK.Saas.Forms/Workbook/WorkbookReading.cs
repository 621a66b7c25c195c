namespace KK.Saas.Forms;

/// <summary>What came out of reading a workbook.</summary>
/// <param name="Form">The form, checked by compiling it; null when there are problems.</param>
/// <param name="Sheets">All sheets that could be read, for those who read more than the form (indicators, scoring).</param>
/// <param name="Problems">What the author must change, by sheet and row.</param>
public sealed record WorkbookReading(
    FormDefinition? Form,
    IReadOnlyList<WorkbookSheet> Sheets,
    IReadOnlyList<WorkbookProblem> Problems);
