using System.Text;

namespace KK.Saas.Reports.Application.Figures;

/// <summary>Writes a report of figures as pages of A4; the browser's PDF is the PDF.</summary>
internal static class FigureBook
{
    private const int RowsAPage = 34;
    private const int WideRowsAPage = 22;
    private const int PlanRowsAPage = 22;

    public static async Task WriteAsync(ReportFigures figures, Stream stream, CancellationToken cancellationToken)
    {
        var book = new PageBook();
        book.Chapter("Cakupan pendataan", FigureParts.Coverage(figures));
        book.Chapter("Indeks dan kategori", FigureParts.IndexAndBands(figures));
        var ranking = figures.Ranking;
        book.Table(
            $"Peringkat {figures.Unit.ToLowerInvariant()}", Html.Of($"<p>Urut indeks tertinggi; yang belum berindeks di akhir.</p>"),
            [.. ranking.Select((r, i) => FigureParts.RankRow(figures, r, i + 1))], rows => FigureParts.RankTable(figures, rows), RowsAPage);
        book.Table(
            "Peta panas indikator", Html.Of($"<p>Persen keluarga yang memenuhi setiap indikator. Sel kosong: tidak ada data atau dirahasiakan. Nama indikator ada di bab berikut.</p>"),
            [.. figures.Rows.Rows.Where(r => r.Indicators.Count > 0).Select(FigureParts.HeatRow)], rows => FigureParts.HeatTable(figures, rows), WideRowsAPage, isWide: true);
        book.Table(
            "Indikator dan masalah", Html.Of($"<p>Indikator dengan pemenuhan di bawah {Written.Percent(figures.Self.Frame.ThresholdPercent)} adalah masalah prioritas: {figures.Problems.Count} indikator.</p>"),
            [.. figures.Self.Self.Indicators.Select(i => FigureParts.IndicatorRow(figures, i))], FigureParts.IndicatorTable, RowsAPage);
        book.Chapter("Kelompok keluarga", FigureParts.Groups(figures));
        if (figures.IsCity)
        {
            book.Table("Lokus dan rencana aksi", FigureParts.PlanLead(figures), [.. figures.Plans.Select(FigureParts.PlanRow)], FigureParts.PlanTable, PlanRowsAPage, isWide: true);
            book.Chapter("Realisasi", FigureParts.Realisation(figures));
        }

        book.Chapter("Definisi dan sumber", FigureParts.Definitions());
        var cover = Html.Of($"""
            <p class="cover-office">{(figures.IsCity ? $"TPK2D {figures.Self.Self.Name}" : "DPPPA Provinsi Kalimantan Selatan")}</p>
            <h1>{figures.Title}</h1><p class="cover-period">{figures.Period}</p>
            <p class="cover-index"><strong>{Written.Index(figures.Self.Self.IndexTenThousandths)}</strong> indeks kualitas keluarga dari 100</p>
            <p class="cover-foot">Angka per {Written.Moment(figures.MadeAtUtc)}. {(figures.IsCity ? "Tanpa data pribadi." : "Hanya dari angka terpublikasi kabupaten/kota; angka kecil dirahasiakan.")}</p>
            """);
        var page = Html.Of($"""
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>{figures.Title}</title><link rel="stylesheet" href="/reports/report.css"></head>
            <body class="report"><main>
            {book.Write(cover)}
            </main></body></html>
            """);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(page.Text), cancellationToken);
    }
}
