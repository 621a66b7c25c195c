namespace KK.Saas.Reports;

/// <summary>How far a report has come.</summary>
public enum ReportState
{
    /// <summary>Nobody works on it yet.</summary>
    Waiting = 1,

    /// <summary>It is being made.</summary>
    Running = 2,

    /// <summary>It can be read.</summary>
    Done = 3,

    /// <summary>It was given up; it can be asked for again.</summary>
    Failed = 4,
}
