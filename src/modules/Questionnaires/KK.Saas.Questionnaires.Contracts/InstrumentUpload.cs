namespace KK.Saas.Questionnaires;

/// <summary>What came of a workbook.</summary>
/// <param name="Draft">The stored draft; null when the workbook has problems.</param>
/// <param name="Problems">By sheet, row and column; empty when it is good.</param>
public sealed record InstrumentUpload(InstrumentInfo? Draft, IReadOnlyList<InstrumentProblem> Problems);
