namespace KK.Saas.Interventions;

/// <summary>Whom one unit of an intervention reaches.</summary>
public enum InterventionLevel
{
    /// <summary>One family.</summary>
    Family = 1,

    /// <summary>A group of families, such as a class or a farming group.</summary>
    Group = 2,

    /// <summary>The whole kelurahan or desa.</summary>
    Village = 3,
}
