namespace KK.Saas.Reports;

/// <summary>A kind of report in one of its formats.</summary>
public sealed record ReportOffer(ReportKind Kind, ReportFormat Format);
