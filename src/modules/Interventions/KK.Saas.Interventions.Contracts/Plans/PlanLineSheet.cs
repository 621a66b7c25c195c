namespace KK.Saas.Interventions.Plans;

/// <summary>What the form of a planned activity needs.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Line">What is stored; null for a new one.</param>
/// <param name="Intervention">The chosen intervention; null when the catalogue lost it.</param>
/// <param name="Agencies">Agencies that the user may plan for.</param>
/// <param name="Indicators">Those that the intervention repairs.</param>
/// <param name="Concerned">Families that do not meet one of them; null when unknown or withheld.</param>
/// <param name="MayName">Whether the user may choose families by name for it.</param>
public sealed record PlanLineSheet(
    PlanInfo Plan, PlanLineInfo? Line, InterventionInfo? Intervention, IReadOnlyList<AgencyChoice> Agencies, IReadOnlyList<IndicatorNow> Indicators, int? Concerned, bool MayName);
