using System.IO.Compression;
using KK.Saas.Reports.Application;
using KK.Saas.Tables;

namespace KK.Saas.Reports.Tests;

/// <summary>100,000 rows go through without lying in memory.</summary>
public sealed class StreamingTests
{
    private const int Rows = 100_000;

    /// <summary>The file of 100,000 rows has 10 MB and more as text; a writer that gathers it would need several times that.</summary>
    private const long MostBytes = 6 * 1024 * 1024;

    [Fact]
    public async Task A_workbook_of_a_hundred_thousand_rows_needs_little_memory()
    {
        var most = await GrowthAsync(async (file, watch) =>
        {
            await using var book = await WorkbookWriter.CreateAsync(file);
            await book.SheetAsync("Baris", ["kode", "nama", "a", "b", "bagian"], [12, 30, 10, 10, 10]);
            for (var n = 2; n < Rows + 2; n++)
            {
                await book.RowAsync([WorkbookCell.Of($"63.72.{n}"), WorkbookCell.Of($"=Kelurahan {n}"), WorkbookCell.Of(n), WorkbookCell.Of(n + 1m), WorkbookCell.Reckoned($"C{n}/D{n}", n / (n + 1m), isShare: true)]);
                watch(n);
            }

            await book.FinishAsync();
        });
        most.ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public async Task A_zipped_table_of_a_hundred_thousand_rows_needs_little_memory()
    {
        var most = await GrowthAsync(async (file, watch) =>
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
            await using var entry = zip.CreateEntry("data.csv").Open();
            await using var csv = new CsvWriter(entry);
            for (var n = 0; n < Rows; n++)
            {
                await csv.RowAsync([$"63.72.{n}", $"Kelurahan {n}", "kelurahan/desa", "2026", "Semua keluarga", $"memenuhi.D1.{n}", $"{n}", "asli"]);
                watch(n);
            }
        });
        most.ShouldBeLessThan(MostBytes);
    }

    [Fact]
    public async Task No_text_of_a_file_becomes_a_formula()
    {
        using var memory = new MemoryStream();
        await using (var csv = new CsvWriter(memory)) await csv.RowAsync(["=1+1", "+2", "-3", "@x", "\tx", "biasa", "a,b", "c\"d"]);
        ReportApplication.Text(memory.ToArray()).ShouldBe("'=1+1,'+2,'-3,'@x,'\tx,biasa,\"a,b\",\"c\"\"d\"\r\n");

        memory.SetLength(0);
        await using (var book = await WorkbookWriter.CreateAsync(memory))
        {
            await book.SheetAsync("Satu", ["=judul"], [10]);
            await book.RowAsync([WorkbookCell.Of("=HYPERLINK(\"http://x\")")]);
            await book.FinishAsync();
        }

        using var zip = new ZipArchive(new MemoryStream(memory.ToArray()));
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        xml.ShouldContain("=HYPERLINK(");
        xml.ShouldNotContain("<f>");
    }

    /// <summary>The most live memory above the start while a file is written; what was stored is thrown away.</summary>
    private static async Task<long> GrowthAsync(Func<Stream, Action<int>, Task> write)
    {
        await using var file = new ReportFileStream((_, _, _) => Task.CompletedTask);
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        await write(file, n =>
        {
            if (n % 10_000 == 0) most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        });
        await file.CompleteAsync(TestContext.Current.CancellationToken);
        file.Written.ShouldBeGreaterThan(500_000);
        return most;
    }
}
