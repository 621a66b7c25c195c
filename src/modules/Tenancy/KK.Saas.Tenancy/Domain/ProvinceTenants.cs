using KK.Saas.Core.Regions;

namespace KK.Saas.Tenancy.Domain;

/// <summary>The 13 kabupaten/kota of Kalimantan Selatan (Kepmendagri 300.2.2-2430/2025).</summary>
public static class ProvinceTenants
{
    public static IReadOnlyList<(RegionCode Region, string Name)> All { get; } =
    [
        Of("63.01", "Kabupaten Tanah Laut"),
        Of("63.02", "Kabupaten Kotabaru"),
        Of("63.03", "Kabupaten Banjar"),
        Of("63.04", "Kabupaten Barito Kuala"),
        Of("63.05", "Kabupaten Tapin"),
        Of("63.06", "Kabupaten Hulu Sungai Selatan"),
        Of("63.07", "Kabupaten Hulu Sungai Tengah"),
        Of("63.08", "Kabupaten Hulu Sungai Utara"),
        Of("63.09", "Kabupaten Tabalong"),
        Of("63.10", "Kabupaten Tanah Bumbu"),
        Of("63.11", "Kabupaten Balangan"),
        Of("63.71", "Kota Banjarmasin"),
        Of("63.72", "Kota Banjarbaru"),
    ];

    private static (RegionCode Region, string Name) Of(string code, string name) => (RegionCode.Parse(code), name);
}
