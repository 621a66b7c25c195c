namespace KK.Saas.Interventions.Plans;

/// <summary>Two versions of a plan beside each other.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Versions">All frozen versions, newest first.</param>
/// <param name="From">Number of the earlier one; 0 is the empty plan before the first.</param>
/// <param name="To">Number of the later one; null is what stands now.</param>
/// <param name="Changes">By agency and title.</param>
/// <param name="PaguBefore">Whole rupiah of the earlier version.</param>
/// <param name="PaguAfter">Whole rupiah of the later version.</param>
public sealed record PlanComparison(
    PlanInfo Plan, IReadOnlyList<PlanVersionInfo> Versions, int From, int? To, IReadOnlyList<PlanLineChange> Changes, long PaguBefore, long PaguAfter);
