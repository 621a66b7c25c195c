using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Plans;

/// <summary>A plan in short.</summary>
/// <param name="Id">The plan.</param>
/// <param name="Village">Its kelurahan or desa.</param>
/// <param name="VillageName">The name.</param>
/// <param name="FirstYear">The first of its two fiscal years.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Version">Number of the newest frozen version; 0 before the first.</param>
/// <param name="Lines">Planned activities.</param>
/// <param name="PaguFirst">Whole rupiah in the first year.</param>
/// <param name="PaguSecond">Whole rupiah in the second year.</param>
public sealed record PlanInfo(
    Guid Id, RegionCode Village, string VillageName, FiscalYear FirstYear, PlanState State, int Version, int Lines, long PaguFirst, long PaguSecond)
{
    /// <summary>Both fiscal years.</summary>
    public IReadOnlyList<FiscalYear> Years => [FirstYear, FirstYear.Next];
}
