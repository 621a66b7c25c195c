using KK.Saas.Interventions.Activities;
using KK.Saas.Tables;

namespace KK.Saas.Interventions.Application.Activities;

/// <summary>Writes a quarterly report as a workbook.</summary>
internal static class QuarterWorkbook
{
    private static readonly Dictionary<ActivityState, string> States = new()
    {
        [ActivityState.Accepted] = "Diterima", [ActivityState.FollowUp] = "Ditindaklanjuti", [ActivityState.Done] = "Selesai", [ActivityState.Reported] = "Dilaporkan", [ActivityState.Returned] = "Dikembalikan",
    };

    public static byte[] Write(QuarterReportView report) => XlsxWriter.Write([
        new XlsxSheet("Realisasi", ["kegiatan", "kelurahan", "target_keluarga", "keluarga_kumulatif", "pagu", "realisasi_kumulatif", "laporan"],
            [.. report.Rows.Select(r => (IReadOnlyList<object>)[r.LineId is null ? "(di luar rencana)" : r.Title, r.Village, r.TargetFamilies, r.Families, r.Pagu, r.Amount, r.Reports])]),
        new XlsxSheet("Kegiatan", ["tanggal", "kegiatan", "kelurahan", "status", "keluarga", "biaya"],
            [.. report.Activities.Select(a => (IReadOnlyList<object>)[a.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), a.Title, a.Village, States[a.State], a.Families, a.Amount])]),
        new XlsxSheet("Naskah", ["bagian", "isi"], [
            ["SKPD", report.Agency.Name], ["Triwulan", $"{report.Quarter}/{report.Year}"], ["Uraian", report.Narrative], ["Catatan koreksi", report.Correction],
            ["Dikirim", report.SubmittedAt is null ? "Belum" : "Sudah"]]),
    ]);
}
