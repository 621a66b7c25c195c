using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>A kelurahan or desa in the ranking.</summary>
/// <param name="Village">The dotted code.</param>
/// <param name="Name">Its name.</param>
/// <param name="DistrictName">Name of the kecamatan.</param>
/// <param name="Registered">Active families of the register.</param>
/// <param name="Visits">Recorded outcomes of the period.</param>
/// <param name="IndexTenThousandths">Mean of the family indices, 0 to 1,000,000; null without a scored family.</param>
/// <param name="Scored">Families with an index.</param>
/// <param name="Vulnerable">Families in the lowest band.</param>
/// <param name="Problems">Indicators below the priority threshold.</param>
public sealed record VillageRow(
    RegionCode Village, string Name, string DistrictName, int Registered, VisitCounts Visits, int? IndexTenThousandths, int Scored, int Vulnerable, int Problems);
