namespace KK.Saas.Interventions.Optimisation;

/// <summary>What a computed plan tries to do best.</summary>
public enum OptimiserGoal
{
    /// <summary>As many different families as can be newly meet at least one indicator; each family gets one intervention.</summary>
    MostFamilies = 1,

    /// <summary>The sum of the family indices rises most; a family may get several interventions, one for each indicator.</summary>
    MostIndex = 2,

    /// <summary>As <see cref="MostIndex"/>, but first for the families of the lowest band, then with what is left for the next.</summary>
    WeakestFirst = 3,
}
