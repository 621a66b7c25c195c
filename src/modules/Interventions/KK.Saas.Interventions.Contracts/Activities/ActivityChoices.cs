using KK.Saas.Interventions.Agencies;

namespace KK.Saas.Interventions.Activities;

/// <summary>What the form of a report offers.</summary>
/// <param name="Agencies">Own agencies that exist today.</param>
/// <param name="Lines">Their planned activities of this fiscal year and the last.</param>
/// <param name="Villages">Kelurahan and desa of the own area.</param>
/// <param name="Today">In WITA.</param>
public sealed record ActivityChoices(IReadOnlyList<AgencyChoice> Agencies, IReadOnlyList<ActivityLine> Lines, IReadOnlyList<ActivityVillage> Villages, DateOnly Today);
