using KK.Saas.Rollups;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>All that a report of figures stands on, gathered before a line is written.</summary>
/// <param name="Kind">City or province.</param>
/// <param name="Self">The whole.</param>
/// <param name="Districts">Kecamatan of a city; null for the province.</param>
/// <param name="Rows">Kelurahan of a city, or kabupaten/kota.</param>
/// <param name="Trend">Over the survey years.</param>
/// <param name="Groups">The whole by group of families.</param>
/// <param name="Plans">Planned activities of a city; empty for the province.</param>
/// <param name="Places">Names of the regions above the rows, by code.</param>
/// <param name="MadeAtUtc">When the figures were read.</param>
internal sealed record ReportFigures(
    ReportKind Kind, RegionPicture Self, RegionList? Districts, RegionList Rows, RegionTrend Trend, IReadOnlyList<RegionPicture> Groups, IReadOnlyList<PlanRow> Plans,
    IReadOnlyDictionary<string, string> Places, DateTime MadeAtUtc)
{
    public bool IsCity => Kind == ReportKind.City;

    public string Title => IsCity ? $"Laporan kualitas keluarga {Self.Self.Name}" : "Evaluasi tahunan kualitas keluarga Provinsi Kalimantan Selatan";

    public string Period => Self.Frame.PeriodName;

    /// <summary>What a row is.</summary>
    public string Unit => IsCity ? "Kelurahan/desa" : "Kabupaten/kota";

    /// <summary>Highest index first; those without one last, by code.</summary>
    public IReadOnlyList<RegionFigures> Ranking => [.. Rows.Rows.OrderByDescending(r => r.IndexTenThousandths ?? -1).ThenBy(r => r.Region.Value, StringComparer.Ordinal)];

    /// <summary>Indicators below the threshold, the lowest share first.</summary>
    public IReadOnlyList<IndicatorShare> Problems => [.. Self.Self.Indicators.Where(i => i.Percent < Self.Frame.ThresholdPercent).OrderBy(i => i.Percent)];

    public string PlaceOf(RegionFigures row) => Places.GetValueOrDefault(row.Region.Parent?.Value ?? "", "");
}
