namespace KK.Saas.Interventions.Plans;

/// <summary>What one agency does in a plan.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Lines">By year, quarter and title.</param>
/// <param name="Money">One entry a fiscal year.</param>
/// <param name="MayEdit">Whether the reader may plan for it.</param>
public sealed record PlanLane(AgencyChoice Agency, IReadOnlyList<PlanLineInfo> Lines, IReadOnlyList<LaneMoney> Money, bool MayEdit);
