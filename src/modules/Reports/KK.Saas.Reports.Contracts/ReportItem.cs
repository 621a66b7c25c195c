namespace KK.Saas.Reports;

/// <summary>A report in the list.</summary>
/// <param name="Id">The report.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Format">How it is written.</param>
/// <param name="SurveyYear">The survey year; null for the newest at that time.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Percent">0 to 100.</param>
/// <param name="Step">What is being done.</param>
/// <param name="Failure">Why it was given up.</param>
/// <param name="AskedBy">Who asked; empty when the schedule did.</param>
/// <param name="AskedAtUtc">When.</param>
/// <param name="FinishedAtUtc">When it was done or given up; null before.</param>
/// <param name="KeptUntilUtc">When it is removed at the latest; null before it is finished.</param>
/// <param name="Bytes">Size of the file; 0 before it is done.</param>
public sealed record ReportItem(
    Guid Id, ReportKind Kind, ReportFormat Format, int? SurveyYear, ReportState State, int Percent, ReportStep Step, ReportFailure Failure,
    string AskedBy, DateTime AskedAtUtc, DateTime? FinishedAtUtc, DateTime? KeptUntilUtc, long Bytes);
