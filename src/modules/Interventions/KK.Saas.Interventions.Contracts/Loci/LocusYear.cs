namespace KK.Saas.Interventions.Loci;

/// <summary>A fiscal year of the planner: what is proposed, what was planned and what was decided, kept apart.</summary>
/// <param name="Year">Fiscal year.</param>
/// <param name="Decided">Decided loci; more than one is possible.</param>
/// <param name="Planned">The newest plan for the year; null for none.</param>
/// <param name="Proposed">First of the ranking that has not had its turn; null when decided already or nothing can be ranked.</param>
public sealed record LocusYear(int Year, IReadOnlyList<LocusItem> Decided, LocusChoiceItem? Planned, LocusRank? Proposed);
