namespace KK.Saas.Interventions.Plans;

/// <summary>What a plan is checked for.</summary>
public enum PlanFindingKind
{
    /// <summary>An agency plans more than its ceiling in a year.</summary>
    OverCeiling = 1,

    /// <summary>Nothing is planned against a problem.</summary>
    ProblemWithoutActivity,

    /// <summary>A problem is met from one side only.</summary>
    OneSideForgotten,

    /// <summary>An activity repairs nothing that is a problem here.</summary>
    ActivityWithoutProblem,

    /// <summary>An activity lies outside the two years of the plan.</summary>
    OutsideYears,

    /// <summary>The agency does not exist over the whole time of the activity.</summary>
    AgencyClosed,

    /// <summary>More families are aimed at than the problem concerns.</summary>
    TargetTooHigh,

    /// <summary>Nobody answers for the activity.</summary>
    NoPersonInCharge,

    /// <summary>Money of an APBD without a code of the sub-kegiatan.</summary>
    NoCode,
}
