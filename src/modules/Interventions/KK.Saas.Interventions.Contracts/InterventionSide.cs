namespace KK.Saas.Interventions;

/// <summary>Whom an intervention works on. An indicator needs both sides.</summary>
public enum InterventionSide
{
    /// <summary>The providers of services.</summary>
    Supply = 1,

    /// <summary>The families themselves.</summary>
    Demand = 2,
}
