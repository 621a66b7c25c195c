namespace KK.Saas.Reports.Application.Figures;

/// <summary>What the words of the reports mean; in the pages and on the last sheet of the workbooks.</summary>
internal static class FigureDefinitions
{
    public static IReadOnlyList<(string Term, string Meaning)> All { get; } =
    [
        ("Terdaftar", "Keluarga aktif dalam register kabupaten/kota saat angka dibuat."),
        ("Menjawab", "Keluarga yang selesai menjawab kuesioner pada periode survei; setiap keluarga dihitung satu kali."),
        ("Cakupan", "Menjawab dibagi terdaftar."),
        ("Indeks", "Rata-rata indeks kualitas keluarga, 0 sampai 100, dari keluarga yang berindeks. Pembobot: keluarga berindeks."),
        ("Kategori terendah", "Keluarga dengan indeks di bawah batas kategori kedua menurut kuesioner."),
        ("Pemenuhan", "Keluarga yang memenuhi indikator dibagi keluarga yang dikenai indikator (memenuhi ditambah tidak memenuhi)."),
        ("Simpangan baku", "Sebaran indeks keluarga, dalam poin indeks."),
        ("Pagu", "Rupiah yang direncanakan pada rencana aksi yang berlaku sekarang."),
        ("Realisasi", "Rupiah dalam laporan kegiatan yang diterima; laporan yang dikembalikan atau menunggu tidak dihitung."),
        ("Serapan", "Realisasi dibagi pagu."),
        ("Sel kosong atau tanda –", "Tidak ada data, atau dirahasiakan karena menyangkut 1 sampai 4 keluarga atau dapat membuka angka sekecil itu."),
        ("Wilayah dengan 1–4 keluarga menjawab", "Hanya cakupannya ditampilkan; indeks, kategori, dan indikatornya tidak, dan tidak masuk jumlah dalam buku kerja."),
        ("Angka terpublikasi", "Yang diterima provinsi dari kabupaten/kota. Di bawah tingkat kabupaten/kota dan per kelompok dibulatkan ke kelipatan lima."),
        ("Kode wilayah", "Kepmendagri 300.2.2-2430 Tahun 2025."),
    ];
}
