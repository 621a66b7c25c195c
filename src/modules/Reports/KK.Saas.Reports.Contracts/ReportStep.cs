namespace KK.Saas.Reports;

/// <summary>What is being done.</summary>
public enum ReportStep
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>Figures are gathered.</summary>
    Figures = 1,

    /// <summary>Loci, plans and realisation are gathered.</summary>
    Plans = 2,

    /// <summary>The file is written.</summary>
    Writing = 3,
}
