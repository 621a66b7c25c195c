using System.Text;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Families.Tests.Recaps;

public sealed class RecapAppServiceTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    private const string Header = "Kode Wilayah;Tahun;Sumber;Jumlah KK;KK di bawah rata-rata;persen\n";

    // Sungai Tiung, DTKS 2021: 1,699 of 2,753 KK below average, published as 61.71 % (kanalkalimantan.com, bakabar.com, 2021).
    private const string SungaiTiung = "63.72.03.1003;2021;DTKS;2.753;1.699;61,71\n";

    [Fact]
    public async Task The_published_share_of_sungai_tiung_comes_out()
    {
        var result = await Import(Header + SungaiTiung + "63.72.02.1005;2021;dtks;1000;100;\n63.72.02.1004;2021;DTKS;0;0;\n63.72.02.1003;2021;DTKS;500;;\n");
        (result.Stored, result.Refused.Count, result.Warnings.Count).ShouldBe((4, 0, 0));
        var table = await Run(r => r.GetTableAsync(2021, WelfareSource.Dtks));
        table.Rows.Select(r => r.PercentBelowAverage).ShouldBe([61.71m, 10m, null, null]);
        (table.Rows[0].VillageName, table.Rows[0].FileName).ShouldBe(("Sungai Tiung", "rekap.csv"));
    }

    [Fact]
    public async Task Sending_a_file_again_changes_nothing_and_a_corrected_one_replaces()
    {
        const string First = Header + "63.72.02.1005;2019;DTKS;100;40;\n";
        await Import(First);
        await Import(First);
        await Import(Header + "63.72.02.1005;2019;DTKS;100;45;\n");
        (await Run(r => r.GetTableAsync(2019))).Rows.ShouldHaveSingleItem().BelowAverage.ShouldBe(45);
    }

    [Fact]
    public async Task Good_rows_go_in_and_every_wrong_cell_is_told()
    {
        var result = await Import("kode;tahun;sumber;total kk;kk dibawah rata-rata;desil 1;tanpa_desil\n" +
            "63.72.02.1005;2018;DTKS;100;40;10;5\n" +
            "63.71.01.1001;2018;DTKS;100;40;;\n" +
            "63.72.02.1999;2018;DTKS;100;40;;\n" +
            "63.72;2018;DTKS;100;40;;\n" +
            "63.72.02.1004;20x8;P3KE;2,753;-1;;\n" +
            "63.72.02.1003;2018;DTKS;100;101;;\n" +
            "63.72.02.1003;2018;DTKS;100;10;60;60\n" +
            ";2018;DTKS;100;40;;\n" +
            "63.72.02.1005;2018;DTKS;100;41;;\n");
        result.Stored.ShouldBe(1);
        result.Refused.Select(i => (i.Row, i.Column, i.Kind)).ShouldBe([
            (3, "kode_wilayah", RecapIssueKind.OutsideTenant),
            (4, "kode_wilayah", RecapIssueKind.UnknownVillage),
            (5, "kode_wilayah", RecapIssueKind.NotARegionCode),
            (6, "tahun", RecapIssueKind.NotAYear), (6, "sumber", RecapIssueKind.UnknownSource), (6, "jumlah_kk", RecapIssueKind.NotACount), (6, "kk_dibawah_rata_rata", RecapIssueKind.NotACount),
            (7, "kk_dibawah_rata_rata", RecapIssueKind.MoreThanTotal),
            (8, "jumlah_kk", RecapIssueKind.PartsMoreThanTotal),
            (9, "kode_wilayah", RecapIssueKind.Missing),
            (10, "kode_wilayah", RecapIssueKind.RepeatedRow)]);
        (await Run(r => r.GetTableAsync(2018))).Rows.ShouldHaveSingleItem().BelowAverage.ShouldBe(40);
    }

    [Fact]
    public async Task Sums_and_percentages_that_differ_are_stored_with_a_warning()
    {
        var desil = string.Join(';', Enumerable.Range(1, 10).Select(i => $"desil_{i}"));
        var result = await Import($"kode;tahun;sumber;jumlah_kk;kk_dibawah_rata_rata;persen;{desil};tanpa_desil\n63.72.02.1005;2017;DTKS;100;40;44,0;1;2;3;4;5;6;7;8;9;10;1\n");
        result.Stored.ShouldBe(1);
        result.Warnings.Select(w => w.Kind).ShouldBe([RecapIssueKind.PartsDiffer, RecapIssueKind.PercentDiffers]);
        var row = (await Run(r => r.GetTableAsync(2017))).Rows.ShouldHaveSingleItem();
        row.DesilCounts.ShouldBe([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        row.Unranked.ShouldBe(1);
    }

    [Fact]
    public async Task A_workbook_is_imported_like_a_csv()
    {
        var workbook = Workbook.Of(Workbook.Row(1, "kode_wilayah", "tahun", "sumber", "jumlah_kk") +
            "<row r=\"2\"><c t=\"inlineStr\"><is><t>63.72.02.1005</t></is></c><c><v>2016</v></c><c t=\"inlineStr\"><is><t>DTKS</t></is></c><c><v>2753</v></c></row>");
        (await Run(r => r.ImportAsync("rekap.xlsx", new MemoryStream(workbook)))).Stored.ShouldBe(1);
        (await Run(r => r.GetTableAsync(2016))).Rows.ShouldHaveSingleItem().TotalFamilies.ShouldBe(2753);
    }

    [Theory]
    [InlineData("kode;tahun;sumber\n", "Tables:ColumnMissing")]
    [InlineData("kode;kode_wilayah;tahun;sumber;jumlah_kk\n", "Tables:ColumnTwice")]
    public async Task A_header_that_does_not_fit_is_refused_as_a_whole(string text, string code) =>
        (await Should.ThrowAsync<BusinessException>(() => Import(text))).Code.ShouldBe(code);

    [Fact]
    public async Task The_export_and_the_template_can_be_imported_again()
    {
        await Import(Header + "63.72.02.1005;2015;DTKS;100;40;\n");
        var export = await Run(r => r.ExportAsync(2015, WelfareSource.Dtks));
        Encoding.UTF8.GetString(export).ShouldContain("63.72.02.1005;Landasan Ulin;Guntung Manggis;2015;DTKS;100;40;");
        var again = await Run(r => r.ImportAsync("rekap.csv", new MemoryStream(export)));
        (again.Stored, again.Refused.Count, again.Warnings.Count).ShouldBe((1, 0, 0));
        var template = await Run(r => r.ImportAsync("contoh.csv", new MemoryStream(r.GetTemplateAsync().GetAwaiter().GetResult())));
        template.Stored.ShouldBe(0);
        template.Refused.ShouldAllBe(i => i.Column == "jumlah_kk" && i.Kind == RecapIssueKind.Missing);
        template.RefusedRows.ShouldBe(20);
    }

    [Fact]
    public async Task Another_tenant_and_another_area_see_nothing_of_it()
    {
        await Import(Header + "63.72.02.1005;2014;DTKS;100;40;\n63.72.02.1004;2014;DTKS;100;50;\n");
        (await Run(r => r.GetTableAsync(2014), Banjarmasin)).Rows.ShouldBeEmpty();
        (await Run(r => r.GetTableAsync(2014), area: AreaScope.Of([RegionCode.Parse("63.72.02.1005")]))).Rows.ShouldHaveSingleItem().BelowAverage.ShouldBe(40);
        var outside = await Run(
            r => r.ImportAsync("x.csv", new MemoryStream(Encoding.UTF8.GetBytes(Header + "63.72.02.1004;2014;DTKS;9;9;\n"))), area: AreaScope.Of([RegionCode.Parse("63.72.02.1005")]));
        outside.Refused.ShouldHaveSingleItem().Kind.ShouldBe(RecapIssueKind.OutsideTenant);
    }

    [Fact]
    public async Task Importing_and_reading_need_their_permissions()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => Run(r => r.GetTemplateAsync(), permissions: [FamiliesPermissions.ReadRecaps]));
        await Should.ThrowAsync<PermissionDeniedException>(() => Run(r => r.GetTableAsync(), permissions: [FamiliesPermissions.ReadFamilies]));
    }

    private Task<RecapImportResult> Import(string csv) => Run(r => r.ImportAsync("C:/Unduhan/rekap.csv", new MemoryStream(Encoding.UTF8.GetBytes(csv))));

    private Task<T> Run<T>(Func<IRecapAppService, Task<T>> work, TenantId? tenant = null, IEnumerable<string>? permissions = null, AreaScope? area = null) =>
        app.AsTenantAsync(tenant ?? Banjarbaru, services => work(services.GetRequiredService<IRecapAppService>()), permissions, area);
}
