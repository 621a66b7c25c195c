namespace KK.Saas.Interventions.Loci;

/// <summary>One decided locus.</summary>
/// <param name="Locus">Which, and how far it has come.</param>
/// <param name="History">What was planned, decided and withdrawn for its year, newest first.</param>
/// <param name="Now">Its figures and rank by today's figures, under the measure of its newest decision.</param>
/// <param name="PeriodName">Survey of today's figures; null when there is none.</param>
public sealed record LocusDetail(LocusItem Locus, IReadOnlyList<LocusChoiceItem> History, LocusRank Now, string? PeriodName);
