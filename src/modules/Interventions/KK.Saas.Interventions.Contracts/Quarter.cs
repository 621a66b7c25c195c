namespace KK.Saas.Interventions;

/// <summary>A quarter (triwulan) of a fiscal year: January to March is the first.</summary>
public enum Quarter
{
    /// <summary>January to March.</summary>
    I = 1,

    /// <summary>April to June.</summary>
    II = 2,

    /// <summary>July to September.</summary>
    III = 3,

    /// <summary>October to December.</summary>
    IV = 4,
}
