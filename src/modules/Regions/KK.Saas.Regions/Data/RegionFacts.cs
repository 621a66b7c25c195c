using System.Globalization;
using KK.Saas.Core.Regions;
using KK.Saas.Regions.Domain;

namespace KK.Saas.Regions.Data;

/// <summary>The facts of the module as entities.</summary>
public static class RegionFacts
{
    public const string Decree = "Kepmendagri 300.2.2-2430/2025";
    private static readonly DateOnly DecreeYear = new(2025, 1, 1);

    /// <summary>All 2,186 regions of Kalimantan Selatan, parents before children.</summary>
    public static IReadOnlyList<Region> Regions { get; } =
    [
        .. EmbeddedCsv.Read("regions.csv").Select(row =>
        {
            var code = RegionCode.Parse(row["kode"]);
            return new Region(code, row["nama"], code.Level, code.Parent, Decree, DecreeYear);
        }).OrderBy(r => r.Level).ThenBy(r => r.Code.Value, StringComparer.Ordinal),
    ];

    /// <summary>Poverty lines as BPS published them.</summary>
    public static IReadOnlyList<PovertyLine> PovertyLines { get; } =
    [
        .. EmbeddedCsv.Read("poverty-lines.csv").Select(row => new PovertyLine(
            RegionCode.Parse(row["kode"]),
            int.Parse(row["tahun"], CultureInfo.InvariantCulture),
            row["periode"],
            long.Parse(row["garis_kemiskinan_rp_kapita_bulan"], CultureInfo.InvariantCulture),
            row["sumber"],
            row["keyakinan"])),
    ];

    /// <summary>Persons of the province and of each kabupaten/kota at the end of 2024, as Dukcapil counted them.</summary>
    public static IReadOnlyDictionary<RegionCode, int> Populations { get; } = EmbeddedCsv.Read("populations.csv")
        .ToDictionary(row => RegionCode.Parse(row["kode"]), row => int.Parse(row["penduduk"], CultureInfo.InvariantCulture));
}
