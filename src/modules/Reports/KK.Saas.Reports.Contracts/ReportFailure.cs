namespace KK.Saas.Reports;

/// <summary>Why a report was given up.</summary>
public enum ReportFailure
{
    /// <summary>It was not.</summary>
    None = 0,

    /// <summary>There is no survey of that year, or nothing was counted or published yet.</summary>
    NoFigures = 1,

    /// <summary>Something broke; the log of the server says what.</summary>
    Error = 2,

    /// <summary>The server went down while it was made, three times.</summary>
    Lost = 3,
}
