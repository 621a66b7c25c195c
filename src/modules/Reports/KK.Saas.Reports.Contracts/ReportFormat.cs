namespace KK.Saas.Reports;

/// <summary>How a report is written.</summary>
public enum ReportFormat
{
    /// <summary>Pages of A4 for the screen and the printer.</summary>
    Html = 1,

    /// <summary>A workbook whose totals, shares and means are formulas.</summary>
    Xlsx = 2,

    /// <summary>A ZIP file with a CSV table and its metadata.</summary>
    Csv = 3,

    /// <summary>Metadata and figures in one JSON file.</summary>
    Json = 4,
}
