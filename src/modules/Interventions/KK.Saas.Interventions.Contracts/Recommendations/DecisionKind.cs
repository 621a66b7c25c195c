namespace KK.Saas.Interventions.Recommendations;

/// <summary>What people decided about a proposal.</summary>
public enum DecisionKind
{
    /// <summary>It shall be done.</summary>
    Taken = 1,

    /// <summary>Not now; a reason says why.</summary>
    Postponed = 2,

    /// <summary>Not at all; a reason says why.</summary>
    Refused = 3,
}
