using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Loci;

/// <summary>A kelurahan for a fiscal year, to be planned or decided.</summary>
/// <param name="Year">Fiscal year, from 2000 to five years ahead.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="Mix">What kelurahan were ranked by.</param>
/// <param name="Reason">3 to 1,000 characters.</param>
/// <param name="ReplacesId">The decided locus of the same year that it takes the place of; null to stand beside it. Not used when planning.</param>
public sealed record LocusChoiceInput(int Year, RegionCode Village, LocusMix Mix, string Reason, Guid? ReplacesId = null);
