using KK.Saas.Core.Regions;

namespace KK.Saas.Interventions.Loci;

/// <summary>The decided locus of a fiscal year.</summary>
/// <param name="Id">The locus.</param>
/// <param name="Year">Fiscal year.</param>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="DistrictName">Name of the kecamatan.</param>
/// <param name="State">How far it has come.</param>
/// <param name="IsWithdrawn">True when the decision was taken back.</param>
public sealed record LocusItem(Guid Id, int Year, RegionCode Village, string VillageName, string DistrictName, LocusState State, bool IsWithdrawn);
