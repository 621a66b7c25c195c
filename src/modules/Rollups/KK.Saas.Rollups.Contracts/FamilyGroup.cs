namespace KK.Saas.Rollups;

/// <summary>
/// Families that figures can be shown for. A family belongs to a group as its register said when it answered; the three
/// bands of desil share out all families, the others overlap.
/// </summary>
public enum FamilyGroup
{
    /// <summary>Every family.</summary>
    All = 0,

    /// <summary>Desil 1 to 4: the tenths that PKH reaches (2025).</summary>
    DesilLow = 1,

    /// <summary>Desil 5 to 10.</summary>
    DesilHigh = 2,

    /// <summary>Not ranked yet.</summary>
    DesilUnknown = 3,

    /// <summary>A woman is the head.</summary>
    FemaleHead = 4,

    /// <summary>With a child of 0 to 17 years.</summary>
    WithChildren = 5,

    /// <summary>With somebody of 60 years or more.</summary>
    WithElderly = 6,

    /// <summary>With somebody who has a disability.</summary>
    WithDisability = 7,
}
