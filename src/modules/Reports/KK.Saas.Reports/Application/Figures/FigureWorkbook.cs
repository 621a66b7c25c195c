using KK.Saas.Rollups;
using KK.Saas.Tables;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>Writes a report of figures as a workbook: totals, shares and means are formulas over the rows that anybody can follow.</summary>
internal static class FigureWorkbook
{
    private const string Regions = "Wilayah";

    public static async Task WriteAsync(ReportFigures figures, Stream stream, CancellationToken cancellationToken)
    {
        await using var book = await WorkbookWriter.CreateAsync(stream, cancellationToken);
        await SummaryAsync(book, figures, cancellationToken);
        await RegionsAsync(book, figures, cancellationToken);
        await IndicatorsAsync(book, figures, cancellationToken);
        await DetailsAsync(book, figures, cancellationToken);
        if (figures.IsCity) await PlansAsync(book, figures, cancellationToken);
        await book.SheetAsync("Definisi", ["istilah", "arti"], [26, 110], cancellationToken);
        foreach (var (term, meaning) in FigureDefinitions.All) await book.RowAsync([WorkbookCell.Of(term), WorkbookCell.Of(meaning)], cancellationToken);
        await book.FinishAsync(cancellationToken);
    }

    private static async Task SummaryAsync(WorkbookWriter book, ReportFigures figures, CancellationToken cancellationToken)
    {
        var (rows, last) = (figures.Rows.Rows, figures.Rows.Rows.Count + 1);
        decimal? Sum(Func<RegionFigures, int?> of) => rows.Sum(r => of(r) ?? 0);
        var scored = Sum(r => r.Scored);
        await book.SheetAsync("Ringkasan", ["ukuran", "nilai", "cara menghitung"], [34, 16, 80], cancellationToken);
        await LineAsync("Laporan", WorkbookCell.Of(figures.Title), "");
        await LineAsync("Periode", WorkbookCell.Of(figures.Period), $"Angka per {Written.Moment(figures.MadeAtUtc)}");
        await LineAsync("Keluarga terdaftar", WorkbookCell.Reckoned($"SUM({Regions}!D2:D{last})", Sum(r => r.Registered)), "jumlah kolom terdaftar");
        await LineAsync("Keluarga menjawab", WorkbookCell.Reckoned($"SUM({Regions}!E2:E{last})", Sum(r => r.Completed)), "jumlah kolom menjawab; yang dirahasiakan tidak terhitung");
        await LineAsync("Cakupan", WorkbookCell.Reckoned("IF(B4=0,\"\",B5/B4)", Ratio(Sum(r => r.Completed), Sum(r => r.Registered)), isShare: true), "menjawab dibagi terdaftar");
        await LineAsync("Keluarga berindeks", WorkbookCell.Reckoned($"SUM({Regions}!J2:J{last})", scored), "jumlah kolom berindeks");
        await LineAsync(
            "Indeks (rata-rata tertimbang)",
            WorkbookCell.Reckoned($"IF(B7=0,\"\",SUMPRODUCT({Regions}!J2:J{last},{Regions}!K2:K{last})/B7)", Ratio(rows.Sum(r => (r.Scored ?? 0) * (r.IndexTenThousandths ?? 0) / 10_000m), scored)),
            "indeks tiap wilayah dikali keluarga berindeks, dibagi jumlah keluarga berindeks");
        await LineAsync("Keluarga kategori terendah", WorkbookCell.Reckoned($"SUM({Regions}!L2:L{last})", Sum(r => r.Vulnerable)), "jumlah kolom kategori terendah; yang dirahasiakan tidak terhitung");
        await LineAsync("Bagian kategori terendah", WorkbookCell.Reckoned("IF(B7=0,\"\",B9/B7)", Ratio(Sum(r => r.Vulnerable), scored), isShare: true), "dibagi keluarga berindeks");

        Task LineAsync(string name, WorkbookCell value, string how) => book.RowAsync([WorkbookCell.Of(name), value, WorkbookCell.Of(how)], cancellationToken).AsTask();
    }

    private static async Task RegionsAsync(WorkbookWriter book, ReportFigures figures, CancellationToken cancellationToken)
    {
        await book.SheetAsync(
            Regions,
            ["kode", figures.Unit.ToLowerInvariant(), figures.IsCity ? "kecamatan" : "provinsi", "terdaftar", "menjawab", "menolak", "tidak_ditemui", "pindah", "cakupan", "berindeks", "indeks", "kategori_terendah", "bagian_terendah"],
            [15, 28, 24, 12, 12, 12, 14, 10, 10, 12, 10, 18, 16], cancellationToken);
        var n = 1;
        foreach (var r in figures.Rows.Rows)
        {
            n++;
            await book.RowAsync(
                [
                    WorkbookCell.Of(r.Region.Value), WorkbookCell.Of(r.Name), WorkbookCell.Of(figures.PlaceOf(r)), WorkbookCell.Of(r.Registered), WorkbookCell.Of(r.Completed),
                    WorkbookCell.Of(r.Visits?.Refused), WorkbookCell.Of(r.Visits?.Absent), WorkbookCell.Of(r.Visits?.Moved),
                    WorkbookCell.Reckoned($"IF(OR(D{n}=\"\",D{n}=0,E{n}=\"\"),\"\",E{n}/D{n})", r.CoveragePercent / 100, isShare: true),
                    WorkbookCell.Of(r.Scored), WorkbookCell.Of(r.IndexTenThousandths / 10_000m), WorkbookCell.Of(r.Vulnerable),
                    WorkbookCell.Reckoned($"IF(OR(J{n}=\"\",J{n}=0,L{n}=\"\"),\"\",L{n}/J{n})", Ratio(r.Vulnerable, r.Scored), isShare: true),
                ],
                cancellationToken);
        }
    }

    private static async Task IndicatorsAsync(WorkbookWriter book, ReportFigures figures, CancellationToken cancellationToken)
    {
        await book.SheetAsync("Indikator", ["kode", "indikator", "memenuhi", "tidak_memenuhi", "tidak_berlaku", "dikenai", "pemenuhan"], [10, 60, 12, 16, 14, 12, 12], cancellationToken);
        var n = 1;
        foreach (var i in figures.Self.Self.Indicators)
        {
            n++;
            await book.RowAsync(
                [WorkbookCell.Of(i.Code), WorkbookCell.Of(i.LabelId), WorkbookCell.Of(i.Met), WorkbookCell.Of(i.NotMet), WorkbookCell.Of(i.NotApplicable), .. Shares(n, "C", "D", "F", i)], cancellationToken);
        }
    }

    private static async Task DetailsAsync(WorkbookWriter book, ReportFigures figures, CancellationToken cancellationToken)
    {
        await book.SheetAsync(
            "Rincian", ["kode", figures.Unit.ToLowerInvariant(), "kode_indikator", "memenuhi", "tidak_memenuhi", "tidak_berlaku", "dikenai", "pemenuhan"], [15, 28, 16, 12, 16, 14, 12, 12], cancellationToken);
        var n = 1;
        foreach (var row in figures.Rows.Rows)
        {
            foreach (var i in row.Indicators)
            {
                n++;
                await book.RowAsync(
                    [
                        WorkbookCell.Of(row.Region.Value), WorkbookCell.Of(row.Name), WorkbookCell.Of(i.Code), WorkbookCell.Of(i.Met), WorkbookCell.Of(i.NotMet), WorkbookCell.Of(i.NotApplicable),
                        .. Shares(n, "D", "E", "G", i),
                    ],
                    cancellationToken);
            }
        }
    }

    private static async Task PlansAsync(WorkbookWriter book, ReportFigures figures, CancellationToken cancellationToken)
    {
        await book.SheetAsync(
            "Rencana dan realisasi", ["tahun", "lokus", "skpd", "kegiatan", "sasaran_keluarga", "keluarga_dijangkau", "pagu", "realisasi", "serapan", "laporan"],
            [8, 24, 20, 60, 16, 18, 18, 18, 10, 10], cancellationToken);
        var n = 1;
        foreach (var p in figures.Plans)
        {
            n++;
            await book.RowAsync(
                [
                    WorkbookCell.Of($"{p.Year}"), WorkbookCell.Of(p.Village), WorkbookCell.Of(p.Agency), WorkbookCell.Of(p.Title), WorkbookCell.Of(p.Target), WorkbookCell.Of(p.Reached),
                    WorkbookCell.Of(p.Pagu), WorkbookCell.Of(p.Spent), WorkbookCell.Reckoned($"IF(G{n}=0,\"\",H{n}/G{n})", Ratio(p.Spent, p.Pagu), isShare: true), WorkbookCell.Of(p.Reports),
                ],
                cancellationToken);
        }

        if (n == 1) return;
        await book.RowAsync(
            [
                WorkbookCell.Of("Jumlah"), default, default, default, Total("E", figures.Plans.Sum(p => p.Target)), Total("F", figures.Plans.Sum(p => p.Reached)),
                Total("G", figures.Plans.Sum(p => p.Pagu)), Total("H", figures.Plans.Sum(p => p.Spent)),
                WorkbookCell.Reckoned($"IF(G{n + 1}=0,\"\",H{n + 1}/G{n + 1})", Ratio(figures.Plans.Sum(p => p.Spent), figures.Plans.Sum(p => p.Pagu)), isShare: true), Total("J", figures.Plans.Sum(p => p.Reports)),
            ],
            cancellationToken);

        WorkbookCell Total(string column, decimal value) => WorkbookCell.Reckoned($"SUM({column}2:{column}{n})", value);
    }

    /// <summary>Denominator and share; empty where a count is withheld.</summary>
    private static IEnumerable<WorkbookCell> Shares(int n, string met, string unmet, string whole, IndicatorShare i)
    {
        yield return WorkbookCell.Reckoned($"IF(OR({met}{n}=\"\",{unmet}{n}=\"\"),\"\",{met}{n}+{unmet}{n})", i.Applicable);
        yield return WorkbookCell.Reckoned($"IF(OR({whole}{n}=\"\",{whole}{n}=0),\"\",{met}{n}/{whole}{n})", i.Percent / 100, isShare: true);
    }

    private static decimal? Ratio(decimal? part, decimal? whole) => whole is > 0 ? part / whole : null;
}
