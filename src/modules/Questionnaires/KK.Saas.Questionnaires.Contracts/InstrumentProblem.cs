namespace KK.Saas.Questionnaires;

/// <summary>Something wrong in a workbook.</summary>
/// <param name="Sheet">The sheet; empty for the file as a whole.</param>
/// <param name="Row">Excel's row number; 0 for the sheet as a whole.</param>
/// <param name="Column">The column's header; may be empty.</param>
/// <param name="MessageId">What to do, in Indonesian.</param>
/// <param name="MessageEn">What to do, in English.</param>
public sealed record InstrumentProblem(string Sheet, int Row, string Column, string MessageId, string MessageEn);
