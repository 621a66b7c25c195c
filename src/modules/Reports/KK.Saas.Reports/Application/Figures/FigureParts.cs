using KK.Saas.Rollups;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>Parts of the pages.</summary>
internal static class FigureParts
{
    public static Html Coverage(ReportFigures figures)
    {
        var self = figures.Self.Self;
        var rows = (figures.Districts ?? figures.Rows).Rows.Select(r => Html.Of($"""
            <tr><th scope="row">{r.Name}</th><td>{Written.Number(r.Registered)}</td><td>{Written.Number(r.Completed)}</td><td>{Written.Percent(r.CoveragePercent)}</td><td>{Bar(r.CoveragePercent)}</td>
            <td>{Written.Number(r.Visits?.Refused)}</td><td>{Written.Number(r.Visits?.Absent)}</td><td>{Written.Number(r.Visits?.Moved)}</td></tr>
            """));
        return Html.Of($"""
            <div class="tiles">{Tile("Keluarga terdaftar", Written.Number(self.Registered))}{Tile("Menjawab", Written.Number(self.Completed))}{Tile("Cakupan", Written.Percent(self.CoveragePercent))}{Tile("Menolak", Written.Number(self.Visits?.Refused))}</div>
            <table><thead><tr><th scope="col">{(figures.IsCity ? "Kecamatan" : figures.Unit)}</th><th scope="col">Terdaftar</th><th scope="col">Menjawab</th><th scope="col">Cakupan</th><th scope="col"></th><th scope="col">Menolak</th><th scope="col">Tidak ditemui</th><th scope="col">Pindah</th></tr></thead><tbody>{rows}</tbody></table>
            """);
    }

    public static Html IndexAndBands(ReportFigures figures)
    {
        var self = figures.Self.Self;
        var known = self.Categories.Sum(c => c.Families ?? 0);
        return Html.Of($"""
            <div class="tiles">{Tile("Indeks", Written.Index(self.IndexTenThousandths))}{Tile("Keluarga berindeks", Written.Number(self.Scored))}{Tile("Simpangan baku", Written.Index(self.SpreadTenThousandths))}{Tile("Periode lalu", figures.Self.IsSameInstrument ? Written.Index(figures.Self.Before?.IndexTenThousandths) : "–")}</div>
            <h3>Kategori keluarga</h3>
            <table><thead><tr><th scope="col">Kategori</th><th scope="col">Keluarga</th><th scope="col">Bagian</th><th scope="col"></th></tr></thead><tbody>
            {self.Categories.Select(c => Html.Of($"<tr><th scope=\"row\">{c.LabelId}</th><td>{Written.Number(c.Families)}</td><td>{Written.Percent(Written.Share(c.Families, known))}</td><td>{Bar(Written.Share(c.Families, known))}</td></tr>"))}</tbody></table>
            <h3>Lima dimensi</h3>
            <table><thead><tr><th scope="col">Dimensi</th><th scope="col">Nilai</th><th scope="col"></th></tr></thead><tbody>
            {self.Dimensions.Select(d => Html.Of($"<tr><th scope=\"row\">{d.LabelId}</th><td>{Written.Index(d.TenThousandths)}</td><td>{Bar(d.TenThousandths / 10_000m)}</td></tr>"))}</tbody></table>
            <h3>Dari tahun ke tahun</h3>
            <table><thead><tr><th scope="col">Survei</th><th scope="col">Menjawab</th><th scope="col">Indeks</th><th scope="col"></th></tr></thead><tbody>
            {figures.Trend.Points.TakeLast(8).Select(p => Html.Of($"<tr><th scope=\"row\">{p.PeriodName}</th><td>{Written.Number(p.Figures.Completed)}</td><td>{Written.Index(p.Figures.IndexTenThousandths)}</td><td>{Bar(p.Figures.IndexTenThousandths / 10_000m)}</td></tr>"))}</tbody></table>
            <p class="note">Nilai antar tahun dapat dibandingkan selama kuesionernya sama.</p>
            """);
    }

    public static Html RankRow(ReportFigures figures, RegionFigures row, int rank) => Html.Of($"""
        <tr><td>{(row.IndexTenThousandths is null ? "–" : $"{rank}")}</td><th scope="row">{row.Name}</th><td class="text">{figures.PlaceOf(row)}</td><td>{Written.Index(row.IndexTenThousandths)}</td><td>{Bar(row.IndexTenThousandths / 10_000m)}</td>
        <td>{Written.Number(row.Completed)}</td><td>{Written.Percent(row.CoveragePercent)}</td><td>{Written.Number(row.Vulnerable)}</td></tr>
        """);

    public static Html RankTable(ReportFigures figures, IEnumerable<Html> rows) => Html.Of($"""
        <table class="tight"><thead><tr><th scope="col">No.</th><th scope="col" class="text">{figures.Unit}</th><th scope="col" class="text">{(figures.IsCity ? "Kecamatan" : "Provinsi")}</th><th scope="col">Indeks</th><th scope="col"></th><th scope="col">Menjawab</th><th scope="col">Cakupan</th><th scope="col">Kategori terendah</th></tr></thead><tbody>{rows}</tbody></table>
        """);

    public static Html HeatRow(RegionFigures row) => Html.Of($"<tr><th scope=\"row\">{row.Name}</th>{row.Indicators.Select(i => Html.Of($"<td class=\"{Shade(i.Percent)}\">{Round(i.Percent)}</td>"))}</tr>");

    public static Html HeatTable(ReportFigures figures, IEnumerable<Html> rows) => Html.Of($"""
        <table class="heat"><thead><tr><th scope="col">{figures.Unit}</th>{figures.Self.Self.Indicators.Select(i => Html.Of($"<th scope=\"col\">{i.Code[1..]}</th>"))}</tr></thead><tbody>{rows}</tbody></table>
        <p class="legend"><span class="h0">di bawah 50</span><span class="h1">50–64</span><span class="h2">65–79</span><span class="h3">80–94</span><span class="h4">95–100</span></p>
        """);

    public static Html IndicatorRow(ReportFigures figures, IndicatorShare i) => Html.Of($"""
        <tr class="{(i.Percent < figures.Self.Frame.ThresholdPercent ? "problem" : "")}"><td>{i.Code}</td><th scope="row">{i.LabelId}</th><td>{Written.Number(i.Met)}</td><td>{Written.Number(i.NotMet)}</td><td>{Written.Percent(i.Percent)}</td><td>{Bar(i.Percent)}</td></tr>
        """);

    public static Html IndicatorTable(IEnumerable<Html> rows) => Html.Of($"""
        <table class="tight"><thead><tr><th scope="col">Kode</th><th scope="col" class="text">Indikator</th><th scope="col">Memenuhi</th><th scope="col">Tidak</th><th scope="col">Pemenuhan</th><th scope="col"></th></tr></thead><tbody>{rows}</tbody></table>
        """);

    public static Html Groups(ReportFigures figures) => Html.Of($"""
        <p>Keluarga masuk kelompok menurut register saat menjawab; selain desil, kelompok saling tumpang tindih.</p>
        <table><thead><tr><th scope="col">Kelompok</th><th scope="col">Menjawab</th><th scope="col">Indeks</th><th scope="col"></th><th scope="col">Kategori terendah</th></tr></thead><tbody>
        {figures.Groups.Prepend(figures.Self).Select(g => Html.Of($"<tr><th scope=\"row\">{GroupNames.Of(g.Frame.Group)}</th><td>{Written.Number(g.Self.Completed)}</td><td>{Written.Index(g.Self.IndexTenThousandths)}</td><td>{Bar(g.Self.IndexTenThousandths / 10_000m)}</td><td>{Written.Number(g.Self.Vulnerable)}</td></tr>"))}</tbody></table>
        """);

    public static Html PlanLead(ReportFigures figures) =>
        Html.Of($"<p>{figures.Plans.Select(p => p.Village).Distinct().Count()} lokus, {figures.Plans.Count} kegiatan, pagu {Written.Rupiah(figures.Plans.Sum(p => p.Pagu))}.</p>");

    public static Html PlanRow(PlanRow p) => Html.Of($"""
        <tr><td>{p.Year}</td><td class="text">{p.Village}</td><td class="text">{p.Agency}</td><th scope="row">{p.Title}</th><td>{Written.Number(p.Target)}</td><td>{Written.Rupiah(p.Pagu)}</td></tr>
        """);

    public static Html PlanTable(IEnumerable<Html> rows) => Html.Of($"""
        <table class="tight"><thead><tr><th scope="col">Tahun</th><th scope="col" class="text">Lokus</th><th scope="col" class="text">SKPD</th><th scope="col" class="text">Kegiatan</th><th scope="col">Sasaran keluarga</th><th scope="col">Pagu</th></tr></thead><tbody>{rows}</tbody></table>
        """);

    public static Html Realisation(ReportFigures figures)
    {
        var years = figures.Plans.GroupBy(p => (p.Village, p.Year)).OrderBy(g => g.Key.Year).ThenBy(g => g.Key.Village, StringComparer.Ordinal).Take(24).ToList();
        return Html.Of($"""
            <p>Dari laporan kegiatan yang diterima. Keluarga yang dijangkau dua kali dihitung dua kali.</p>
            <table><thead><tr><th scope="col">Tahun</th><th scope="col" class="text">Lokus</th><th scope="col">Kegiatan</th><th scope="col">Pagu</th><th scope="col">Realisasi</th><th scope="col">Serapan</th><th scope="col"></th><th scope="col">Keluarga dijangkau</th></tr></thead><tbody>
            {years.Select(g => Html.Of($"<tr><td>{g.Key.Year}</td><th scope=\"row\">{g.Key.Village}</th><td>{g.Count()}</td><td>{Written.Rupiah(g.Sum(p => p.Pagu))}</td><td>{Written.Rupiah(g.Sum(p => p.Spent))}</td><td>{Written.Percent(Written.Share(g.Sum(p => p.Spent), g.Sum(p => p.Pagu)))}</td><td>{Bar(Written.Share(g.Sum(p => p.Spent), g.Sum(p => p.Pagu)))}</td><td>{Written.Number(g.Sum(p => p.Reached))}</td></tr>"))}</tbody></table>
            """);
    }

    public static Html Definitions() => Html.Of($"<dl>{FigureDefinitions.All.Select(d => Html.Of($"<dt>{d.Term}</dt><dd>{d.Meaning}</dd>"))}</dl>");

    private static Html Tile(string label, string value) => Html.Of($"<div class=\"tile\"><span>{label}</span><strong>{value}</strong></div>");

    /// <summary>A bar of 0 to 100.</summary>
    private static Html Bar(decimal? percent) => percent is { } p
        ? Html.Of($"<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"ground\" width=\"100\" height=\"8\"/><rect width=\"{decimal.Round(Math.Clamp(p, 0, 100), 1)}\" height=\"8\"/></svg>")
        : Html.Empty;

    private static string Shade(decimal? percent) => percent switch { null => "", < 50 => "h0", < 65 => "h1", < 80 => "h2", < 95 => "h3", _ => "h4" };

    private static string Round(decimal? percent) => percent is { } p ? $"{decimal.Round(p, 0, MidpointRounding.AwayFromZero)}" : "";
}
