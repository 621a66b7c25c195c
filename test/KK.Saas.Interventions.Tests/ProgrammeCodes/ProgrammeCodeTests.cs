using System.Text;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.ProgrammeCodes;
using KK.Saas.Interventions.ProgrammeCodes;
using KK.Saas.Interventions.Tests.Catalogue;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.ProgrammeCodes;

public sealed class ProgrammeCodeTests(CatalogueApplication app) : IClassFixture<CatalogueApplication>
{
    private const string Header = "Kode Sub Kegiatan;Nama Sub Kegiatan;Tahun Anggaran\n";

    [Fact]
    public async Task Good_rows_are_stored_and_every_wrong_cell_is_told()
    {
        var result = await ImportAsync(Header +
            "2.08.04.2.01.02;KIE bagi  keluarga;2030\n" +
            "2.08.04;Program;2030\n" +
            ";;\n" +
            ";Tanpa kode;20x0\n" +
            "2.08.04.2.01.02;Dua kali;2030\n" +
            $"2.08.04.2.01.03;{new string('a', 401)};2030\n" +
            "2.08.04.2.01.03;\"Pengembangan\nkegiatan masyarakat\";2030\n" +
            "2.08.04.2.01.04;Tahun jauh;3000\n");
        (result.Stored, result.Removed, result.RefusedRows).ShouldBe((2, 0, 5));
        result.Refused.Select(i => (i.Row, i.Column, i.Kind)).ShouldBe([
            (3, "kode", CodeIssueKind.NotACode),
            (5, "kode", CodeIssueKind.Missing), (5, "tahun", CodeIssueKind.NotAYear),
            (6, "kode", CodeIssueKind.Repeated),
            (7, "nama", CodeIssueKind.NameTooLong),
            (10, "tahun", CodeIssueKind.NotAYear)]);
        var page = await PageAsync(2030);
        page.Codes.Select(c => (c.Code, c.Name)).ShouldBe([("2.08.04.2.01.02", "KIE bagi keluarga"), ("2.08.04.2.01.03", "Pengembangan kegiatan masyarakat")]);
    }

    [Fact]
    public async Task Importing_again_renames_and_doubles_nothing_and_a_whole_list_takes_out_what_it_lacks()
    {
        await ImportAsync(Header + "2.08.04.2.01.01;Satu;2031\n2.08.04.2.01.02;Dua;2031\n2.08.04.2.01.01;Lain tahun;2032\n");
        (await ImportAsync(Header + "2.08.04.2.01.02;Dua baru;2031\n2.08.04.2.01.03;Tiga;2031\n")).Removed.ShouldBe(0);
        (await PageAsync(2031)).Codes.Select(c => c.Name).ShouldBe(["Satu", "Dua baru", "Tiga"]);

        var spoilt = await ImportAsync(Header + "2.08.04.2.01.02;Dua;2031\nsalah;Satu;2031\n", isWhole: true);
        (spoilt.Removed, spoilt.KeptOld).ShouldBe((0, true));
        var whole = await ImportAsync(Header + "2.08.04.2.01.02;Dua;2031\n", isWhole: true);
        (whole.Removed, whole.KeptOld).ShouldBe((2, false));
        (await PageAsync(2031)).Codes.ShouldHaveSingleItem().Name.ShouldBe("Dua");
        (await PageAsync(2032)).Codes.ShouldHaveSingleItem(); // another year is left alone
        (await PageAsync(2031)).Lists.Single(l => l.Year.Value == 2031).ShouldSatisfyAllConditions(l => l.Count.ShouldBe(1), l => l.FileName.ShouldBe("daftar.csv"));
    }

    [Fact]
    public async Task A_workbook_is_read_and_the_list_can_be_searched()
    {
        var rows = string.Concat(Enumerable.Range(1, 60).Select(i => Workbook.Row(i + 1, $"1.02.02.2.01.{i:0000}", i == 7 ? "Pelayanan Ibu Hamil" : $"Layanan {i}", "2033")));
        await ImportAsync(Workbook.Of(Workbook.Row(1, "KODE", "NOMENKLATUR", "TAHUN") + rows));
        var first = await PageAsync(2033);
        first.Codes.Count.ShouldBe(50);
        (await PageAsync(2033, page: first.Links.Next)).Codes.Count.ShouldBe(10);
        (await PageAsync(2033, "ibu hamil")).Codes.ShouldHaveSingleItem().Code.ShouldBe("1.02.02.2.01.0007");
        (await PageAsync(2033, "1.02.02.2.01.006")).Codes.ShouldHaveSingleItem();
        (await PageAsync(2033, "%")).Codes.ShouldBeEmpty();
        (await PageAsync(2033, page: "2")).Codes.ShouldBe(first.Codes);
    }

    [Fact]
    public async Task A_hostile_or_wrong_file_is_refused_with_its_reason_and_stores_nothing()
    {
        await FileRefusedAsync("Tables:FileNotATable", [0, 1, 2, 3]);
        await FileRefusedAsync("Tables:FileEmpty", []);
        await FileRefusedAsync("Tables:ColumnMissing", "kode;nama\n2.08.04.2.01.01;A\n"u8.ToArray());
        await FileRefusedAsync("Tables:ColumnTwice", "kode;nama;nama;tahun\n"u8.ToArray());
        await FileRefusedAsync("Tables:FileTooLarge", new byte[(5 * 1024 * 1024) + 1]);
        await FileRefusedAsync("Tables:FileTooManyRows", Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Repeat("2.08.04.2.01.01;A;2034\n", 5_001))));
        var bomb = Workbook.Of(Workbook.Row(1, "kode", "nama", "tahun") + string.Concat(Enumerable.Repeat(Workbook.Row(2, "2.08.04.2.01.01", new string(' ', 900), "2034"), 30_000)));
        await FileRefusedAsync("Tables:FileTooManyRows", bomb);
        (await PageAsync(2034)).Lists.ShouldNotContain(l => l.Year.Value == 2034);
        // What a spreadsheet would run is a name like any other here: it is only ever shown as text.
        (await ImportAsync(Header + "2.08.04.2.01.09;=HYPERLINK(\"http://x\");2035\n")).Stored.ShouldBe(1);
    }

    [Fact]
    public async Task An_unknown_code_is_a_warning_only_and_only_where_there_is_a_list()
    {
        var year = FiscalYear.Of(Wita.Today(app.Clock));
        var entry = await app.EntryAsync(8);
        (await app.DetailsAsync(Banjarbaru, entry.Id)).Codes.ShouldBe([new NamedCode("2.08.04.2.01.02", null, false)]);
        await ImportAsync(Header + $"2.08.04.2.01.02;KIE bagi keluarga;{year}\n");
        (await app.DetailsAsync(Banjarbaru, entry.Id)).Codes.ShouldBe([new NamedCode("2.08.04.2.01.02", "KIE bagi keluarga", false)]);
        (await app.DetailsAsync(Banjarbaru, (await app.EntryAsync(10)).Id)).Codes.ShouldBe([new NamedCode("2.08.04.2.01.03", null, true)]);
        (await app.DetailsAsync(Banjarbaru, (await app.EntryAsync(9)).Id)).Codes.ShouldBe([new NamedCode("2.08.02", null, false)]); // no sub-kegiatan

        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            var directory = s.GetRequiredService<ProgrammeCodeDirectory>();
            (await directory.HasListAsync(year)).ShouldBeTrue();
            (await directory.HasListAsync(year.Next)).ShouldBeFalse();
            (await directory.FindNameAsync(year, "2.08.04.2.01.02")).ShouldBe("KIE bagi keluarga");
            (await directory.FindNameAsync(year.Next, "2.08.04.2.01.02")).ShouldBeNull();
            return 0;
        });
    }

    [Fact]
    public async Task The_template_can_be_imported_once_it_is_filled_in_and_only_the_province_may()
    {
        var template = Encoding.UTF8.GetString(await app.AsHostAsync(s => s.GetRequiredService<IProgrammeCodeAppService>().GetTemplateAsync()));
        (await ImportAsync(template)).Refused.ShouldHaveSingleItem().ShouldSatisfyAllConditions(i => i.Column.ShouldBe("nama"), i => i.Kind.ShouldBe(CodeIssueKind.Missing));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.CallAsync<IProgrammeCodeAppService, CodePage>(Banjarbaru, c => c.GetPageAsync()));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsHostAsync(s => s.GetRequiredService<IProgrammeCodeAppService>().GetPageAsync(), [InterventionsPermissions.ReadCatalogue]));
    }

    private Task<CodePage> PageAsync(int year, string? text = null, string? page = null) => app.AsHostAsync(s => s.GetRequiredService<IProgrammeCodeAppService>().GetPageAsync(year, text, page));

    private Task<CodeImportResult> ImportAsync(string text, bool isWhole = false) => ImportAsync(Encoding.UTF8.GetBytes(text), isWhole);

    private Task<CodeImportResult> ImportAsync(byte[] bytes, bool isWhole = false) =>
        app.AsHostAsync(s => s.GetRequiredService<IProgrammeCodeAppService>().ImportAsync("C/daftar.csv", new MemoryStream(bytes), isWhole));

    private async Task FileRefusedAsync(string code, byte[] bytes) => (await Should.ThrowAsync<BusinessException>(() => ImportAsync(bytes))).Code.ShouldBe(code);
}
