using KK.Saas.Core.Regions;

namespace KK.Saas.Families;

/// <summary>The recap of one kelurahan or desa.</summary>
/// <param name="Village">Kelurahan or desa.</param>
/// <param name="VillageName">Its name.</param>
/// <param name="DistrictName">Name of the kecamatan.</param>
/// <param name="TotalFamilies">KK in all.</param>
/// <param name="BelowAverage">KK below average welfare as the recap gives them, never derived from the desil; null when not given.</param>
/// <param name="DesilCounts">KK in desil 1 to 10, in this order; null where not given.</param>
/// <param name="Unranked">KK without a desil; null when not given.</param>
/// <param name="ImportedAt">UTC.</param>
/// <param name="FileName">Name of the file that the figures came from.</param>
public sealed record RecapRow(
    RegionCode Village, string VillageName, string DistrictName, int TotalFamilies, int? BelowAverage, IReadOnlyList<int?> DesilCounts, int? Unranked, DateTime ImportedAt, string FileName)
{
    /// <summary>Share of KK below average in percent, two decimals, half away from zero; null where there is nothing to share.</summary>
    public decimal? PercentBelowAverage => TotalFamilies == 0 || BelowAverage is not { } below
        ? null
        : decimal.Round(below * 100m / TotalFamilies, 2, MidpointRounding.AwayFromZero);
}
