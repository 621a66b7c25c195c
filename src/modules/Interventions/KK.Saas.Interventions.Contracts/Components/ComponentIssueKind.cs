namespace KK.Saas.Interventions.Components;

/// <summary>What is wrong with a cell of an uploaded list.</summary>
public enum ComponentIssueKind
{
    /// <summary>No kelurahan of the own city and area.</summary>
    UnknownVillage = 1,

    /// <summary>No fiscal year.</summary>
    BadYear = 2,

    /// <summary>Not 1 to 4.</summary>
    BadQuarter = 3,

    /// <summary>No counter of that name.</summary>
    UnknownMeasure = 4,

    /// <summary>No whole number of 0 to 1,000,000, or missing.</summary>
    BadNumber = 5,

    /// <summary>More than the whole.</summary>
    AboveWhole = 6,

    /// <summary>Not 3 to 150 characters.</summary>
    BadSource = 7,

    /// <summary>The same counter stands twice in the file.</summary>
    Repeated = 8,
}
