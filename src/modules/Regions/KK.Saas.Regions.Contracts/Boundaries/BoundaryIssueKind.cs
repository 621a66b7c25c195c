namespace KK.Saas.Regions.Boundaries;

/// <summary>Why a feature of a file was left out.</summary>
public enum BoundaryIssueKind
{
    /// <summary>It tells neither a code nor a name.</summary>
    NoName,

    /// <summary>No region of the level has its code or its name.</summary>
    NoMatch,

    /// <summary>Several regions have its name, and it does not tell which one is meant.</summary>
    Ambiguous,

    /// <summary>Its codes, or its code and its name, tell different regions.</summary>
    Conflict,

    /// <summary>It is a region of another level than the chosen one.</summary>
    OtherLevel,

    /// <summary>It lies outside the own kabupaten/kota or province.</summary>
    Outside,

    /// <summary>It is not a Polygon or a MultiPolygon.</summary>
    NotPolygon,

    /// <summary>Nothing is left of it: no ring, or none larger than a house.</summary>
    Empty,

    /// <summary>Too many rings, or lines that cross each other everywhere.</summary>
    TooIntricate,
}
