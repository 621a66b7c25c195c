using KK.Saas.Core.Regions;

namespace KK.Saas.Rollups;

/// <summary>What the province sees of a kabupaten/kota. No number from 1 to 4 is in it, nor one that gives such a number away.</summary>
/// <param name="Region">The dotted code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Registered">Active families of the register; null when nothing was published.</param>
/// <param name="Completed">Families that answered; null when withheld or nothing was published.</param>
/// <param name="IndexTenThousandths">Mean of the family indices, rounded to 1/100 of a point; null when withheld.</param>
/// <param name="Categories">Bands of the index, lowest first.</param>
/// <param name="Dimensions">In the order of the workbook.</param>
/// <param name="Indicators">In the order of the workbook.</param>
/// <param name="CountedAtUtc">When the counts were made; null when nothing was published.</param>
/// <param name="DetailsAtUtc">When index, bands, dimensions and indicators were last published.</param>
public sealed record RegencyRow(
    RegionCode Region,
    string Name,
    int? Registered,
    int? Completed,
    int? IndexTenThousandths,
    IReadOnlyList<CategoryCount> Categories,
    IReadOnlyList<DimensionMean> Dimensions,
    IReadOnlyList<IndicatorShare> Indicators,
    DateTime? CountedAtUtc,
    DateTime? DetailsAtUtc);
