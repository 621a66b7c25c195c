namespace KK.Saas.Interventions.Plans;

/// <summary>How a planned activity differs between two versions.</summary>
public enum PlanChangeKind
{
    /// <summary>Only the later version has it.</summary>
    Added = 1,

    /// <summary>Only the earlier version has it.</summary>
    Removed = 2,

    /// <summary>Both have it, with different cells.</summary>
    Changed = 3,
}
