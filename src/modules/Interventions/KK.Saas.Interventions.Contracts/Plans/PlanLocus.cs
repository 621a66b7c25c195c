using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>A locus for which a plan can be begun.</summary>
/// <param name="LocusId">The locus.</param>
/// <param name="Village">Its kelurahan or desa.</param>
/// <param name="VillageName">The name.</param>
/// <param name="Year">Its fiscal year.</param>
public sealed record PlanLocus(Guid LocusId, RegionCode Village, string VillageName, FiscalYear Year);
