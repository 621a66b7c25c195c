using System.Globalization;
using System.Text.Json;

namespace KK.Saas.Reports.Application.OpenData;

/// <summary>What open data say about themselves, by the fields that Satu Data Indonesia asks for (Perpres 39/2019, Peraturan BPS 5/2020).</summary>
internal static class OpenDataMetadata
{
    public static void Write(Utf8JsonWriter json, OpenDataSet set, IReadOnlyList<string> columns)
    {
        json.WriteStartObject();
        json.WriteString("judul", $"Kualitas keluarga Provinsi Kalimantan Selatan {set.SurveyYear}");
        json.WriteString("deskripsi", "Cakupan pendataan, indeks kualitas keluarga, kategori, lima dimensi, dan pemenuhan indikator menurut wilayah dan kelompok keluarga.");
        json.WriteString("penerbit", "Dinas Pemberdayaan Perempuan dan Perlindungan Anak Provinsi Kalimantan Selatan");
        json.WriteString("periode", set.SurveyYear.ToString(CultureInfo.InvariantCulture));
        json.WriteString("frekuensi", "tahunan");
        json.WriteString("dibuat", set.MadeAtUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("cakupan_wilayah", "Provinsi Kalimantan Selatan (63): kabupaten/kota, kecamatan, kelurahan/desa");
        json.WriteString("kode_referensi_wilayah", "Kepmendagri 300.2.2-2430 Tahun 2025");
        json.WriteString("metodologi", "Wawancara keluarga dengan kuesioner kualitas keluarga, dihitung per keluarga lalu dijumlahkan per wilayah. Satu keluarga dihitung sekali per periode.");
        json.WriteString(
            "aturan_kerahasiaan",
            "Angka 1 sampai 4 tidak diterbitkan, begitu pula angka lain yang dapat membukanya lewat pengurangan. Di bawah kabupaten/kota dan per kelompok, cacah dibulatkan ke kelipatan lima. Nilai kosong berstatus dirahasiakan.");
        json.WriteString("lisensi", "Creative Commons Attribution 4.0 International (CC BY 4.0)");
        json.WriteStartArray("kolom");
        foreach (var column in columns) json.WriteStringValue(column);
        json.WriteEndArray();
        json.WriteStartArray("variabel");
        foreach (var variable in set.Variables)
        {
            json.WriteStartObject();
            json.WriteString("kode", variable.Code);
            json.WriteString("nama", variable.Name);
            json.WriteString("definisi", variable.Definition);
            json.WriteString("satuan", variable.Unit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
