using KK.Saas.Interventions.Notices;

namespace KK.Saas.Interventions.Application.Notices;

/// <summary>What a mail says: that there is something, and where. What it is stands behind the login.</summary>
internal static class NoticeMails
{
    private static readonly Dictionary<NoticeKind, string> Subjects = new()
    {
        [NoticeKind.ActivityReported] = "Laporan kegiatan menunggu keputusan Anda",
        [NoticeKind.ActivityReturned] = "Laporan kegiatan dikembalikan",
        [NoticeKind.ActivityAccepted] = "Laporan kegiatan diterima",
        [NoticeKind.TaskGiven] = "Ada tindak lanjut dari laporan kegiatan",
        [NoticeKind.TaskDone] = "Tindak lanjut selesai",
        [NoticeKind.OverdueToSecretary] = "Tindak lanjut melewati tenggat",
        [NoticeKind.OverdueToChair] = "Tindak lanjut melewati tenggat dan belum diselesaikan",
        [NoticeKind.QuarterSubmitted] = "Laporan triwulan telah dikirim",
    };

    public static string Subject(NoticeKind kind) => $"KK.Saas: {Subjects[kind]}";

    public static string Text(NoticeKind kind, string publicUrl, string path) =>
        $"{Subjects[kind]}.\n\n{(publicUrl.Length > 0 ? $"Buka: {publicUrl}{path}" : "Masuk ke KK.Saas untuk melihatnya.")}\n\nSurat ini dikirim otomatis; alamat Anda dapat diubah di halaman akun.\n";
}
