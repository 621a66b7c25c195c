namespace KK.Saas.Reports;

/// <summary>How often reports are made by themselves.</summary>
public enum ReportRhythm
{
    /// <summary>Only when somebody asks.</summary>
    Never = 0,

    /// <summary>On the first day of each month.</summary>
    Monthly = 1,

    /// <summary>On the first day of January, April, July and October.</summary>
    Quarterly = 2,

    /// <summary>On the first day of January.</summary>
    Yearly = 3,
}
