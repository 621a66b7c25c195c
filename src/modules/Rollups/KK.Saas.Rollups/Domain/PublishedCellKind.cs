namespace KK.Saas.Rollups.Domain;

/// <summary>What a published number tells.</summary>
public enum PublishedCellKind
{
    /// <summary>Families in a band.</summary>
    Category = 1,

    /// <summary>Mean of a dimension in 1/10,000, rounded to 1/100 of a point.</summary>
    Dimension = 2,

    /// <summary>Families that meet an indicator.</summary>
    Met = 3,

    /// <summary>Families that do not.</summary>
    NotMet = 4,

    /// <summary>Families that it does not concern.</summary>
    NotApplicable = 5,
}
