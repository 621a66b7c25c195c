using KK.Saas.Interventions.Loci;

namespace KK.Saas.Interventions.Application.Loci;

/// <summary>The kelurahan of the area, most in need first, and where the figures come from.</summary>
public sealed record LocusRanking(string? PeriodName, int? RecapYear, IReadOnlyList<LocusRank> Rows);
