namespace KK.Saas.Interventions.Loci;

/// <summary>The planner: ranking, proposals, and both histories.</summary>
/// <param name="PeriodName">Survey of the figures; null when there is none.</param>
/// <param name="RecapYear">Year of the newest recap; null when none was imported.</param>
/// <param name="IsWholeCity">False when the reader sees a part of the city: rank and score are those inside the part.</param>
/// <param name="Ranking">Most in need first; those that cannot be ranked last, by code.</param>
/// <param name="Years">This fiscal year and the next two.</param>
/// <param name="Loci">Decided loci, newest year first, without those withdrawn.</param>
/// <param name="History">All that was planned, decided and withdrawn, newest year first, then newest line first.</param>
public sealed record LocusTable(
    string? PeriodName, int? RecapYear, bool IsWholeCity,
    IReadOnlyList<LocusRank> Ranking, IReadOnlyList<LocusYear> Years, IReadOnlyList<LocusItem> Loci, IReadOnlyList<LocusChoiceItem> History);
