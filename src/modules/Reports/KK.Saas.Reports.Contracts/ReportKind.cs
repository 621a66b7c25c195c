namespace KK.Saas.Reports;

/// <summary>What a report is about.</summary>
public enum ReportKind
{
    /// <summary>A kabupaten/kota for the rakor: coverage, index, ranking, problems, loci, plans, realisation.</summary>
    City = 1,

    /// <summary>The yearly evaluation of the province, from published figures.</summary>
    Province = 2,

    /// <summary>Published figures with their metadata, for Satu Data Indonesia.</summary>
    OpenData = 3,
}
