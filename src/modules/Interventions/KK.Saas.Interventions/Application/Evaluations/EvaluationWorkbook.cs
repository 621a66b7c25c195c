using KK.Saas.Interventions.Evaluations;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>Writes the yearly evaluation as a workbook. What is withheld on the page is withheld here too: an empty cell.</summary>
internal static class EvaluationWorkbook
{
    public static byte[] Write(YearEvaluation year) => XlsxWriter.Write([
        new XlsxSheet("Ringkasan", SummaryTitles, [.. year.Loci.Select(Summary)]),
        new XlsxSheet("Indikator", IndicatorTitles, [.. year.Loci.SelectMany(Indicators)]),
        new XlsxSheet("Perpindahan", ["kelurahan", "kelompok_sebelum", "kelompok_sesudah", "keluarga"], [.. year.Loci.SelectMany(Movement)]),
        new XlsxSheet("Kegiatan", ActivityTitles, [.. year.Loci.SelectMany(Activities)]),
        new XlsxSheet("Definisi", ["kolom", "arti"], [.. Definitions]),
    ]);

    private static readonly string[] SummaryTitles =
    [
        "kelurahan", "tahun_anggaran", "survei_sebelum", "survei_sesudah", "keluarga_terdaftar", "keluarga_menjawab", "keluarga_sama", "hanya_sebelum", "hanya_sesudah",
        "indeks_sebelum", "indeks_sesudah", "beda_perubahan", "selang_bawah", "selang_atas", "keluarga_pembanding", "naik_dari_kelompok_terendah", "pagu", "realisasi", "biaya_per_keluarga",
        "nilai_provinsi",
    ];

    private static readonly string[] IndicatorTitles =
    [
        "kelurahan", "kode", "indikator", "ditanyakan", "berlaku", "terpenuhi_sebelum", "terpenuhi_sesudah", "baru_terpenuhi", "hilang", "tidak_berlaku", "persen_sebelum", "persen_sesudah",
        "perubahan_poin", "beda_perubahan", "selang_bawah", "selang_atas", "biaya_per_baru_terpenuhi",
    ];

    private static readonly string[] ActivityTitles = ["kelurahan", "tahun_anggaran", "skpd", "kegiatan", "direncanakan", "target_keluarga", "keluarga_dijangkau", "pagu", "realisasi", "laporan"];

    private static readonly IReadOnlyList<object>[] Definitions =
    [
        ["keluarga_sama", "Keluarga yang menjawab pada kedua survei. Semua perbandingan dihitung dari keluarga ini saja."],
        ["indeks_sebelum, indeks_sesudah", "Rata-rata indeks, 0 sampai 100."],
        ["berlaku", "Keluarga yang dikenai indikator pada kedua survei; penyebut persen."],
        ["baru_terpenuhi", "Tidak terpenuhi sebelum, terpenuhi sesudah."],
        ["hilang", "Terpenuhi sebelum, tidak terpenuhi sesudah."],
        ["beda_perubahan", "Perubahan di lokus dikurangi perubahan di kelurahan yang bukan lokus, dalam poin. Bukan bukti sebab-akibat: lokus tidak diundi."],
        ["selang_bawah, selang_atas", "Selang 95 %: beda ± 1,96 × √(s1²/n1 + s2²/n2), s² = ragam perubahan per keluarga. Kosong bila salah satu kurang dari 30 keluarga."],
        ["naik_dari_kelompok_terendah", "Keluarga dari kelompok terendah yang sesudahnya berada di kelompok lebih tinggi."],
        ["realisasi", "Rupiah menurut laporan kegiatan tahun anggaran lokus dan tahun sesudahnya; laporan yang dikembalikan tidak dihitung."],
        ["biaya_per_keluarga", "Realisasi dibagi keluarga yang naik; kosong bila tidak ada."],
        ["biaya_per_baru_terpenuhi", "Realisasi kegiatan yang memperbaiki indikator dibagi keluarga yang baru terpenuhi; satu kegiatan dapat memperbaiki beberapa indikator."],
        ["sel kosong", "Tidak ada, tidak dapat dibandingkan, atau dirahasiakan karena menyangkut 1 sampai 4 keluarga."],
    ];

    private static IReadOnlyList<object> Summary(EvaluatedLocus locus)
    {
        var (e, r) = (locus.Evaluation, locus.Evaluation.Result);
        return [
            e.VillageName, e.Year.Value, Cell(e.Before?.SurveyYear), Cell(e.After?.SurveyYear), Cell(locus.Registered), Cell(locus.Answered), Cell(r?.Families), Cell(r?.OnlyBefore),
            Cell(r?.OnlyAfter), Points(r?.Index?.Before), Points(r?.Index?.After), Points(r?.Difference?.Value), Points(r?.Difference?.Interval?.Low), Points(r?.Difference?.Interval?.High),
            Cell(r?.OtherFamilies), Cell(e.Cost.Lifted), e.Cost.Planned, e.Cost.Spent, Cell(e.Cost.PerFamily), Points(e.Assessment?.Percent),
        ];
    }

    private static IEnumerable<IReadOnlyList<object>> Indicators(EvaluatedLocus locus) => (locus.Evaluation.Result?.Indicators ?? []).Select(i => (IReadOnlyList<object>)[
        locus.Evaluation.VillageName, i.Code, i.LabelId,
        i.Presence switch { IndicatorPresence.OnlyBefore => "hanya sebelum", IndicatorPresence.OnlyAfter => "hanya sesudah", _ => "keduanya" },
        Cell(i.Counts?.Applicable), Cell(i.Counts?.MetBefore), Cell(i.Counts?.MetAfter), Cell(i.Counts?.NewlyMet), Cell(i.Counts?.Lost), Cell(i.Counts?.NotApplicable),
        Points(i.Share?.Before), Points(i.Share?.After), Points(i.Share?.Change), Points(i.Difference?.Value), Points(i.Difference?.Interval?.Low), Points(i.Difference?.Interval?.High),
        Cell(i.CostPerNewlyMet),
    ]);

    private static IEnumerable<IReadOnlyList<object>> Movement(EvaluatedLocus locus) => locus.Evaluation.Result is not { } result ? [] : result.Movement.SelectMany(row =>
        row.To.Zip(result.Bands, (families, to) => (IReadOnlyList<object>)[locus.Evaluation.VillageName, row.From.LabelId, to.LabelId, families]));

    private static IEnumerable<IReadOnlyList<object>> Activities(EvaluatedLocus locus) => locus.Activities.Select(a => (IReadOnlyList<object>)[
        locus.Evaluation.VillageName, a.Year.Value, a.Agency, a.Title, a.IsPlanned ? "ya" : "tidak", a.TargetFamilies, a.ReachedFamilies, a.Pagu, a.Spent, a.Reports,
    ]);

    private static object Cell(long? value) => value is { } v ? v : "";

    private static object Points(decimal? value) => value is { } v ? decimal.Round(v, 2, MidpointRounding.AwayFromZero) : "";
}
