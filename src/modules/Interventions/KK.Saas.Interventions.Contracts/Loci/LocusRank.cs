using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Loci;

/// <summary>A kelurahan in the planner's ranking.</summary>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="Name">Its name.</param>
/// <param name="DistrictName">Name of the kecamatan.</param>
/// <param name="Rank">From 1, most in need first; null where a weighted measure is not known.</param>
/// <param name="Score">0 to 1: the weighted sum of the measures, each brought to 0 to 1; null where a weighted measure is not known.</param>
/// <param name="Figures">The measures.</param>
/// <param name="Answered">Families that answered in the period.</param>
/// <param name="Registered">Active families of the register.</param>
/// <param name="LastYear">Newest fiscal year in which it is the decided locus; null for none.</param>
public sealed record LocusRank(
    RegionCode Village, string Name, string DistrictName, int? Rank, decimal? Score, LocusFigures Figures, int Answered, int Registered, int? LastYear);
