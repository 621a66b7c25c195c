namespace KK.Saas.Interventions.Optimisation;

/// <summary>How far a computation is.</summary>
public enum OptimiserRunState
{
    /// <summary>Waits for its turn.</summary>
    Waiting = 1,

    /// <summary>Being computed.</summary>
    Running = 2,

    /// <summary>Done.</summary>
    Done = 3,

    /// <summary>Could not be computed; start it again.</summary>
    Failed = 4,
}
