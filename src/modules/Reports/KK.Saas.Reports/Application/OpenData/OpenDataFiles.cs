using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using KK.Saas.Tables;

namespace KK.Saas.Reports.Application.OpenData;

/// <summary>Writes open data row by row: a ZIP file with a CSV table and its metadata, or all in one JSON file.</summary>
internal static class OpenDataFiles
{
    private const int RowsBetweenSteps = 5_000;
    private const int GuessedRows = 200_000;

    private static readonly string[] Columns = ["kode_wilayah", "nama_wilayah", "tingkat", "tahun_survei", "kelompok", "variabel", "nilai", "status"];

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteZipAsync(OpenDataSet set, Stream file, ReportProgress progress, CancellationToken cancellationToken)
    {
        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        await using (var entry = zip.CreateEntry("metadata.json").Open())
        await using (var json = new Utf8JsonWriter(entry, Indented)) OpenDataMetadata.Write(json, set, Columns);
        await using var table = zip.CreateEntry("data.csv").Open();
        await using var csv = new CsvWriter(table);
        await csv.RowAsync(Columns);
        var count = 0;
        await foreach (var row in set.Rows.WithCancellation(cancellationToken))
        {
            await csv.RowAsync([row.RegionCode, row.RegionName, row.Level, Number(row.SurveyYear), row.Group, row.Variable, row.Value is { } v ? Number(v) : "", StatusOf(row)]);
            await StepAsync(++count, progress, cancellationToken);
        }
    }

    public static async Task WriteJsonAsync(OpenDataSet set, Stream file, ReportProgress progress, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(file, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WritePropertyName("metadata");
        OpenDataMetadata.Write(json, set, Columns);
        json.WriteStartArray("data");
        var count = 0;
        await foreach (var row in set.Rows.WithCancellation(cancellationToken))
        {
            WriteRow(json, row);
            if (++count % 500 == 0) await json.FlushAsync(cancellationToken);
            await StepAsync(count, progress, cancellationToken);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    private static void WriteRow(Utf8JsonWriter json, OpenDataRow row)
    {
        json.WriteStartObject();
        json.WriteString(Columns[0], row.RegionCode);
        json.WriteString(Columns[1], row.RegionName);
        json.WriteString(Columns[2], row.Level);
        json.WriteNumber(Columns[3], row.SurveyYear);
        json.WriteString(Columns[4], row.Group);
        json.WriteString(Columns[5], row.Variable);
        if (row.Value is { } value) json.WriteNumber(Columns[6], value);
        else json.WriteNull(Columns[6]);
        json.WriteString(Columns[7], StatusOf(row));
        json.WriteEndObject();
    }

    private static string StatusOf(OpenDataRow row) => row.Value is null ? "dirahasiakan" : row.IsRounded ? "dibulatkan" : "asli";

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static Task StepAsync(int count, ReportProgress progress, CancellationToken cancellationToken) => count % RowsBetweenSteps == 0
        ? progress.TellAsync(ReportStep.Writing, 10 + (85 * Math.Min(count, GuessedRows) / GuessedRows), cancellationToken)
        : Task.CompletedTask;
}
