using KK.Saas.Reports;

namespace KK.Saas.Blazor.Reports;

/// <summary>A report to ask for.</summary>
public sealed class AskForm
{
    /// <summary>Kind and format, such as "City-Xlsx".</summary>
    public string? What { get; set; }

    public int? Year { get; set; }

    /// <summary>Made with the page, so that a form that is sent twice asks once.</summary>
    public Guid Id { get; set; }

    public (ReportKind Kind, ReportFormat Format) Offer =>
        (What ?? "").Split('-') is [var kind, var format] && Enum.TryParse<ReportKind>(kind, out var k) && Enum.TryParse<ReportFormat>(format, out var f) ? (k, f) : default;
}
