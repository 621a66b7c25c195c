namespace KK.Saas.Interventions.Plans;

/// <summary>The plans of the own area.</summary>
/// <param name="Plans">Newest first.</param>
/// <param name="Loci">Loci without a plan, for who may begin one.</param>
public sealed record PlanList(IReadOnlyList<PlanInfo> Plans, IReadOnlyList<PlanLocus> Loci);
