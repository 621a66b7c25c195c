namespace KK.Saas.Families;

/// <summary>What can be wrong with a cell of a recap.</summary>
public enum RecapIssueKind
{
    /// <summary>Nothing stands there, but something must.</summary>
    Missing = 1,

    /// <summary>Not the dotted code of a region.</summary>
    NotARegionCode,

    /// <summary>No kelurahan or desa has the code.</summary>
    UnknownVillage,

    /// <summary>The kelurahan lies outside the tenant or the area of the user.</summary>
    OutsideTenant,

    /// <summary>Not a whole number from 0 to 10 million.</summary>
    NotACount,

    /// <summary>Not a year from 2005 to next year.</summary>
    NotAYear,

    /// <summary>Neither DTKS nor DTSEN.</summary>
    UnknownSource,

    /// <summary>More than the total of KK.</summary>
    MoreThanTotal,

    /// <summary>Desil and unranked together are more than the total of KK.</summary>
    PartsMoreThanTotal,

    /// <summary>An earlier row has the same kelurahan, year and source.</summary>
    RepeatedRow,

    /// <summary>Warning: desil and unranked together are not the total of KK.</summary>
    PartsDiffer,

    /// <summary>Warning: the percentage given is not part by total.</summary>
    PercentDiffers,
}
