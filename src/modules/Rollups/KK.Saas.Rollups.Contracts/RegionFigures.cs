using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>
/// The figures of a region in a period and group. Inside a kabupaten/kota they are counted to the last family; the province
/// sees published ones, where null is withheld.
/// </summary>
/// <param name="Region">The dotted code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Registered">Active families of the register; null for a group other than all, and where withheld.</param>
/// <param name="Visits">Recorded outcomes; null where one of them is withheld.</param>
/// <param name="Completed">Families that answered; null where withheld.</param>
/// <param name="Scored">Families with an index; null where withheld.</param>
/// <param name="IndexTenThousandths">Mean of the family indices, 0 to 1,000,000; null without a scored family or where withheld.</param>
/// <param name="SpreadTenThousandths">Standard deviation of the family indices (over all of them); null with fewer than two, and in published figures.</param>
/// <param name="Histogram">Families by index in steps of 5 points, the last with 100; empty in published figures.</param>
/// <param name="Categories">Bands of the index, lowest first; empty where withheld altogether.</param>
/// <param name="Dimensions">In the order of the workbook; empty where withheld altogether.</param>
/// <param name="Indicators">In the order of the workbook; empty where withheld altogether.</param>
/// <param name="IsRounded">Counts are rounded to multiples of five and means as coarsely as five families could move them.</param>
/// <param name="CountedAtUtc">When the newest of the sums was made; null when there is none.</param>
public sealed record RegionFigures(
    RegionCode Region,
    string Name,
    int? Registered,
    VisitCounts? Visits,
    int? Completed,
    int? Scored,
    int? IndexTenThousandths,
    int? SpreadTenThousandths,
    IReadOnlyList<int> Histogram,
    IReadOnlyList<CategoryCount> Categories,
    IReadOnlyList<DimensionMean> Dimensions,
    IReadOnlyList<IndicatorShare> Indicators,
    bool IsRounded,
    DateTime? CountedAtUtc)
{
    /// <summary>0 to 100 and above when families left the register after they answered; null when unknown.</summary>
    public decimal? CoveragePercent => Registered is > 0 ? Completed * 100m / Registered : null;

    /// <summary>Families in the lowest band; null where withheld.</summary>
    public int? Vulnerable => Categories.Count == 0 ? null : Categories[0].Families;
}
