using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>Counted sums of a kelurahan in a period, unmasked, for later modules to reckon with.</summary>
/// <param name="Village">The kelurahan or desa.</param>
/// <param name="Registered">Active families of the register.</param>
/// <param name="Visits">Recorded outcomes.</param>
/// <param name="Scored">Families with an index.</param>
/// <param name="IndexTenThousandths">Mean of their indices; null without any.</param>
/// <param name="Vulnerable">Families in the lowest band.</param>
/// <param name="Applicable">Per indicator in the order of the workbook: families that it concerns.</param>
/// <param name="Met">Per indicator: families that meet it.</param>
public sealed record VillageFigures(
    RegionCode Village, int Registered, VisitCounts Visits, int Scored, int? IndexTenThousandths, int Vulnerable, IReadOnlyList<int> Applicable, IReadOnlyList<int> Met);
