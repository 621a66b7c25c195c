using KK.Saas.Core.Regions;

namespace KK.Saas.Regions;

/// <summary>A poverty line as BPS published it.</summary>
/// <param name="Region">The kabupaten/kota or the province that it was published for.</param>
/// <param name="Year">The year.</param>
/// <param name="Edition">Which one of the year, such as "Maret" or "tahunan (Susenas Maret)".</param>
/// <param name="RupiahPerCapitaMonth">Whole rupiah for each person and month.</param>
/// <param name="Source">Where the figure stands.</param>
public sealed record PovertyLineInfo(RegionCode Region, int Year, string Edition, long RupiahPerCapitaMonth, string Source);
