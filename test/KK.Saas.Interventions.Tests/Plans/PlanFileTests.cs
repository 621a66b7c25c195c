using System.IO.Compression;
using KK.Saas.Core.Errors;
using KK.Saas.Interventions.Plans;
using KK.Saas.Tables;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Plans;

public sealed class PlanFileTests(PlanApplication app) : IClassFixture<PlanApplication>
{
    private static readonly string[] Header = ["id", "revisi", "skpd", "intervensi", "kegiatan", "tahun", "tw_awal", "tw_akhir", "target_keluarga", "pagu", "sumber_dana", "kode_sub_kegiatan", "penanggung_jawab", "target_indikator"];

    [Fact]
    public async Task A_workbook_that_comes_back_unchanged_changes_nothing()
    {
        var plan = await app.PlanAsync();
        await app.LineAsync(plan, i => i with { Targets = [new PlanTarget("D3.2.1", 80)] });
        await app.LineAsync(plan, i => i with { AgencyId = app.Health, Fund = FundSource.VillageFund, SubActivityCode = "", PersonInCharge = "" });
        var before = (await app.BoardAsync(plan)).Fingerprint;
        var result = await ImportAsync(plan, await ExportAsync(plan));
        (result.Added, result.Changed, result.Same, result.RefusedRows).ShouldBe((0, 0, 2, 0));
        (await app.BoardAsync(plan)).Fingerprint.ShouldBe(before);
    }

    [Fact]
    public async Task Good_rows_are_kept_and_bad_cells_are_named()
    {
        var plan = await app.PlanAsync();
        var line = await app.LineAsync(plan);
        var year = $"{(await app.BoardAsync(plan)).Plan.FirstYear}";
        var result = await ImportAsync(plan, Sheet(
            [$"{line}", "1", "Dinas Kesehatan", "21 Modal", "Diubah", year, "I", "3", "2", "Rp 2.500.000", "apbd", "", "", "D3.2.1=90%"],
            ["", "", "dinsos", "20", "Baru", year, "II", "IV", "12", "75000000,00", "CSR", "", "Sekdis", ""],
            ["", "", "Dinas Hantu", "99", "", "2001", "V", "I", "x", "-1", "emas", "", "", "D9=5"],
            ["", "", "Dinsos", "20", "Kode salah", year, "III", "II", "1", "1", "APBD", "2.08", "", "D1.1.1=50"],
            [$"{Guid.CreateVersion7()}", "1", "Dinsos", "20", "Asing", year, "I", "I", "1", "1", "APBD", "", "", ""],
            [$"{line}", "1", "Dinsos", "20", "Dua kali", year, "I", "I", "1", "1", "APBD", "", "", ""]));
        (result.Added, result.Changed, result.Same, result.RefusedRows).ShouldBe((1, 1, 0, 4));
        result.Refused.Select(i => (i.Row, i.Column, i.Kind)).ShouldBe([
            (4, "intervensi", PlanIssueKind.UnknownIntervention), (4, "skpd", PlanIssueKind.UnknownAgency), (4, "tw_awal", PlanIssueKind.NotAQuarter),
            (4, "target_keluarga", PlanIssueKind.NotANumber), (4, "pagu", PlanIssueKind.NotANumber), (4, "sumber_dana", PlanIssueKind.UnknownFund),
            (5, "tw_akhir", PlanIssueKind.NotAQuarter), (5, "kode_sub_kegiatan", PlanIssueKind.NotACode), (5, "target_indikator", PlanIssueKind.NotATarget),
            (6, "id", PlanIssueKind.UnknownLine), (7, "id", PlanIssueKind.RepeatedRow)], ignoreOrder: true);
        var changed = (await app.FindLineAsync(plan, line)).Input;
        (changed.AgencyId, changed.Title, changed.LastQuarter, changed.Pagu, changed.Targets.Single().Percent).ShouldBe((app.Health, "Diubah", Quarter.III, 2_500_000, 90));
        (await app.BoardAsync(plan)).Lines.Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_file_with_new_rows_that_is_sent_twice_doubles_nothing()
    {
        var plan = await app.PlanAsync();
        var year = $"{(await app.BoardAsync(plan)).Plan.FirstYear}";
        (await ImportAsync(plan, Sheet(["", "", "Dinsos", "20", "Baru", year, "I", "I", "1", "1", "APBD", "", "", ""]))).Added.ShouldBe(1);
        (await ImportAsync(plan, Sheet(["", "", "Dinsos", "20", "Baru", year, "I", "I", "1", "1", "APBD", "", "", ""]))).Same.ShouldBe(1);
        (await ImportAsync(plan, Sheet(["", "", "Dinsos", "20", "Baru", year, "I", "I", "1", "9", "APBD", "", "", ""]))).Changed.ShouldBe(1);
        (await ImportAsync(plan, Sheet(["", "", "Dinsos", "20", "Baru", year, "I", "I", "1", "5", "APBD", "", "", ""]))).Refused.Single().Kind.ShouldBe(PlanIssueKind.ChangedMeanwhile);
        (await app.BoardAsync(plan)).Lines.ShouldHaveSingleItem().Input.Pagu.ShouldBe(9);
    }

    [Fact]
    public async Task A_file_older_than_the_plan_overwrites_nobody()
    {
        var plan = await app.PlanAsync();
        var line = await app.LineAsync(plan);
        var year = $"{(await app.BoardAsync(plan)).Plan.FirstYear}";
        var seen = await app.FindLineAsync(plan, line);
        await app.CallAsync<IPlanLineAppService>(l => l.UpdateAsync(line, seen.Revision, seen.Input with { Pagu = 42 }));
        var result = await ImportAsync(plan, Sheet([$"{line}", "1", "Dinsos", "20", "Lama", year, "I", "I", "1", "1", "APBD", "", "", ""]));
        result.Refused.ShouldHaveSingleItem().Kind.ShouldBe(PlanIssueKind.ChangedMeanwhile);
        (await app.FindLineAsync(plan, line)).Input.Pagu.ShouldBe(42);
    }

    [Fact]
    public async Task People_of_an_agency_import_their_rows_alone()
    {
        var plan = await app.PlanAsync();
        var (own, other) = (await app.LineAsync(plan), await app.LineAsync(plan, i => i with { AgencyId = app.Health }));
        var year = $"{(await app.BoardAsync(plan)).Plan.FirstYear}";
        await app.WorkInAsync(app.Social);
        var result = await app.CallAsync<IPlanFileAppService, PlanImportResult>(Banjarbaru, f => f.ImportAsync(plan, new MemoryStream(Sheet(
            [$"{own}", "1", "Dinsos", "20", "Milik sendiri", year, "I", "I", "1", "1", "APBD", "", "", ""],
            [$"{other}", "1", "Dinkes", "20", "Milik orang", year, "I", "I", "1", "1", "APBD", "", "", ""]))), permissions: [InterventionsPermissions.ReadPlans, InterventionsPermissions.EditOwnPlans]);
        (result.Changed, result.Refused.Single().Kind).ShouldBe((1, PlanIssueKind.OtherAgency));
        (await app.FindLineAsync(plan, other)).Input.Title.ShouldBe("Pelatihan kerja");
    }

    [Fact]
    public async Task Nothing_in_the_workbook_runs()
    {
        var plan = await app.PlanAsync();
        await app.LineAsync(plan, i => i with { Title = "=HYPERLINK(\"http://x\")", PersonInCharge = "@SUM(1)" });
        var bytes = await ExportAsync(plan);
        using var zip = new ZipArchive(new MemoryStream(bytes));
        zip.Entries.Count(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).ShouldBe(3);
        foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)))
        {
            using var sheet = new StreamReader(entry.Open());
            var text = await sheet.ReadToEndAsync();
            text.ShouldNotContain("<x:f");
            text.ShouldNotContain("<f>");
        }

        (await ImportAsync(plan, bytes)).Same.ShouldBe(1);
    }

    [Fact]
    public async Task Hostile_files_are_refused_in_words()
    {
        var plan = await app.PlanAsync();
        await RefusedAsync(plan, [], "Tables:FileEmpty");
        await RefusedAsync(plan, [.. "PK"u8, .. new byte[100]], "Tables:FileNotATable");
        await RefusedAsync(plan, new byte[TableFile.MaxBytes + 1], "Tables:FileTooLarge");
        await RefusedAsync(plan, Workbook.Of(Workbook.Row(1, "id", "skpd")), "Tables:ColumnMissing");
        await RefusedAsync(plan, Workbook.Of(Workbook.Row(1, "id"), prolog: "<!DOCTYPE x [<!ENTITY e \"&e;&e;\">]>"), "Tables:FileNotATable");
        var year = $"{(await app.BoardAsync(plan)).Plan.FirstYear}";
        await RefusedAsync(plan, Sheet([.. Enumerable.Range(1, 501).Select(i => new[] { "", "", "Dinsos", "20", $"Baris {i}", year, "I", "I", "1", "1", "APBD", "", "", "" })]), "Interventions.Plans:TooManyLines");
        (await app.BoardAsync(plan)).Lines.ShouldBeEmpty();
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IPlanFileAppService, byte[]>(Banjarmasin, f => f.ExportAsync(plan)));
    }

    private static byte[] Sheet(params string[][] rows) => Workbook.Of(string.Concat(rows.Prepend(Header).Select((row, i) => Workbook.Row(i + 1, row))));

    private Task<byte[]> ExportAsync(Guid plan) => app.CallAsync<IPlanFileAppService, byte[]>(Banjarbaru, f => f.ExportAsync(plan));

    private Task<PlanImportResult> ImportAsync(Guid plan, byte[] file) => app.CallAsync<IPlanFileAppService, PlanImportResult>(Banjarbaru, f => f.ImportAsync(plan, new MemoryStream(file)));

    private async Task RefusedAsync(Guid plan, byte[] file, string code) => (await Should.ThrowAsync<BusinessException>(() => ImportAsync(plan, file))).Code.ShouldBe(code);
}
