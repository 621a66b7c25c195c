namespace KK.Saas.Interventions.Optimisation;

/// <summary>Why an intervention takes no part in a computed plan.</summary>
public enum LeftOutReason
{
    /// <summary>Nobody entered an effect: unknown is not zero.</summary>
    NoEffect = 1,

    /// <summary>Nobody entered what a family costs (for groups also: how many families a unit reaches).</summary>
    NoCost = 2,

    /// <summary>The city chose no agency in charge.</summary>
    NoAgency = 3,

    /// <summary>Its agency was given no money.</summary>
    NoMoney = 4,
}
