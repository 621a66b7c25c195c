namespace KK.Saas.Interventions.ProgrammeCodes;

/// <summary>Why a row of a list was refused.</summary>
public enum CodeIssueKind
{
    /// <summary>The cell is empty.</summary>
    Missing = 1,

    /// <summary>Not the code of a sub-kegiatan.</summary>
    NotACode = 2,

    /// <summary>Not a fiscal year from 2000 to 2100.</summary>
    NotAYear = 3,

    /// <summary>The name has more than 400 characters.</summary>
    NameTooLong = 4,

    /// <summary>The code stands further up for the same year.</summary>
    Repeated = 5,
}
