using System.Text;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Components;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Components;

public sealed class ComponentTests(SaasTestApplication app) : IClassFixture<SaasTestApplication>
{
    private const string Header = "kode;tahun;triwulan;indikator;jumlah;dari;target;sumber\r\n";
    private static readonly RegionCode SungaiTiung = RegionCode.Parse("63.72.03.1003");
    private static readonly RegionCode Cempaka = RegionCode.Parse("63.72.03.1004");
    private static readonly string[] Enterer = [InterventionsPermissions.ReadComponents, InterventionsPermissions.EnterComponents];
    private static readonly string[] Reader = [InterventionsPermissions.ReadComponents];

    [Fact]
    public async Task Figures_of_a_quarter_add_up_and_a_correction_keeps_what_stood_there()
    {
        var year = new FiscalYear(2031);
        await SaveAsync(SungaiTiung, year, ComponentMeasure.ExclusiveBreastfeeding, new(30, 50, 40, "Puskesmas Cempaka"));
        await SaveAsync(Cempaka, year, ComponentMeasure.ExclusiveBreastfeeding, new(45, 60, null, "Puskesmas Cempaka"));
        await SaveAsync(Cempaka, year, ComponentMeasure.Dispensations, new(2, null, 0, "Pengadilan Agama"));
        var table = await TableAsync(year);
        table.Totals[ComponentMeasure.ExclusiveBreastfeeding].ShouldBe(new ComponentCell(75, 110, 40, false));
        table.Totals[ComponentMeasure.Dispensations].ShouldBe(new ComponentCell(2, null, 0, false));
        table.Totals.ContainsKey(ComponentMeasure.Postnatal).ShouldBeFalse();
        table.Rows.Single(r => r.Village == SungaiTiung).Cells[ComponentMeasure.ExclusiveBreastfeeding].Percent.ShouldBe(60m);

        await SaveAsync(SungaiTiung, year, ComponentMeasure.ExclusiveBreastfeeding, new(35, 50, 40, "Puskesmas Cempaka"));
        await SaveAsync(SungaiTiung, year, ComponentMeasure.ExclusiveBreastfeeding, new(35, 50, 40, "Puskesmas Cempaka")); // the same again
        var entry = (await SheetAsync(SungaiTiung, year)).Entries.Single(e => e.Measure == ComponentMeasure.ExclusiveBreastfeeding);
        (entry.Value!.Count, entry.Former.Single().Count).ShouldBe((35, 30));
    }

    [Fact]
    public async Task Nonsense_is_refused()
    {
        var year = new FiscalYear(2032);
        (await BrokenAsync(ComponentMeasure.Postnatal, new(6, 5, null, "Dinkes"))).ShouldBe("AboveWhole");
        (await BrokenAsync(ComponentMeasure.Postnatal, new(1, 5, 6, "Dinkes"))).ShouldBe("AboveWhole");
        (await BrokenAsync(ComponentMeasure.Postnatal, new(1, null, null, "Dinkes"))).ShouldBe("BadNumber");
        (await BrokenAsync(ComponentMeasure.Postnatal, new(-1, 5, null, "Dinkes"))).ShouldBe("BadNumber");
        (await BrokenAsync(ComponentMeasure.Dispensations, new(1, 5, null, "Dinkes"))).ShouldBe("BadNumber");
        (await BrokenAsync(ComponentMeasure.Postnatal, new(1, 5, null, " "))).ShouldBe("BadSource");
        (await BrokenAsync((ComponentMeasure)99, new(1, 5, null, "Dinkes"))).ShouldBe("UnknownMeasure");
        (await TableAsync(year)).Totals.ShouldBeEmpty();

        async Task<string> BrokenAsync(ComponentMeasure measure, ComponentValue value) =>
            (await Should.ThrowAsync<BusinessException>(() => SaveAsync(SungaiTiung, year, measure, value))).Code.Split(':')[1];
    }

    [Fact]
    public async Task A_lurah_enters_the_own_kelurahan_and_sees_no_other()
    {
        var (year, own) = (new FiscalYear(2033), AreaScope.Of([SungaiTiung]));
        await SaveAsync(Cempaka, year, ComponentMeasure.AntenatalSix, new(10, 20, null, "Dinkes"));
        await SaveAsync(SungaiTiung, year, ComponentMeasure.AntenatalSix, new(15, 20, null, "Dinkes"), own);
        await Should.ThrowAsync<EntityNotFoundException>(() => SaveAsync(Cempaka, year, ComponentMeasure.AntenatalSix, new(1, 20, null, "Dinkes"), own));
        await Should.ThrowAsync<EntityNotFoundException>(() => SaveAsync(RegionCode.Parse("63.71.01.1001"), year, ComponentMeasure.AntenatalSix, new(1, 20, null, "Dinkes")));
        var table = await TableAsync(year, area: own);
        (table.Rows.Single().Village, table.Totals[ComponentMeasure.AntenatalSix].Count).ShouldBe((SungaiTiung, 15));
        (await TableAsync(year, tenant: Banjarmasin)).Totals.ShouldBeEmpty();
        await Should.ThrowAsync<PermissionDeniedException>(() => CallAsync(c => c.GetSheetAsync(SungaiTiung, year, Quarter.I), permissions: Reader));
    }

    [Fact]
    public async Task Small_parts_are_withheld_and_cannot_be_reckoned_from_the_sum()
    {
        var year = new FiscalYear(2034);
        await SaveAsync(SungaiTiung, year, ComponentMeasure.ChildMarriages, new(2, 30, null, "KUA"));
        await SaveAsync(Cempaka, year, ComponentMeasure.ChildMarriages, new(9, 40, null, "KUA"));
        await SaveAsync(RegionCode.Parse("63.72.03.1001"), year, ComponentMeasure.ChildMarriages, new(20, 60, null, "KUA"));
        var table = await TableAsync(year, permissions: Reader);
        var cells = table.Rows.Where(r => r.Cells.Count > 0).ToDictionary(r => r.Village, r => r.Cells[ComponentMeasure.ChildMarriages]);
        cells[SungaiTiung].ShouldBe(new ComponentCell(null, null, null, true));
        cells[Cempaka].IsWithheld.ShouldBeTrue(); // else the sum would tell
        cells.Values.Count(c => !c.IsWithheld).ShouldBe(1);
        table.Totals[ComponentMeasure.ChildMarriages].Count.ShouldBe(31);
        (await TableAsync(year)).Rows.ShouldAllBe(r => r.Cells.Values.All(c => !c.IsWithheld));
    }

    [Fact]
    public async Task A_list_is_exported_filled_in_and_taken_back()
    {
        var year = new FiscalYear(2035);
        await SaveAsync(SungaiTiung, year, ComponentMeasure.AntenatalFirst, new(18, 20, 19, "=Puskesmas"));
        var book = await CallAsync(c => c.ExportAsync(year, Quarter.I));
        (await ImportAsync(book)).ShouldBe((1, 0));
        (await SheetAsync(SungaiTiung, year)).Entries.Single(e => e.Measure == ComponentMeasure.AntenatalFirst).Former.ShouldBeEmpty();
        (await ImportAsync(Csv($"{SungaiTiung};2035;1;K1;20;20;;Puskesmas\r\n6372031004;2035;1;ASI eksklusif;7;9;8;Dinkes"))).ShouldBe((2, 0));
        (await TableAsync(year)).Totals[ComponentMeasure.AntenatalFirst].Count.ShouldBe(20);
    }

    [Fact]
    public async Task Wrong_cells_are_told_and_good_rows_kept()
    {
        var rows = $"""
            63.71.01.1001;2036;1;K1;1;2;;Dinkes
            {SungaiTiung};36;1;K1;1;2;;Dinkes
            {SungaiTiung};2036;5;K1;1;2;;Dinkes
            {SungaiTiung};2036;1;K9;1;2;;Dinkes
            {SungaiTiung};2036;1;K1;=1+1;2;;Dinkes
            {SungaiTiung};2036;1;K1;3;2;;Dinkes
            {SungaiTiung};2036;1;K1;1;2;;
            {SungaiTiung};2036;1;K1;5;10;;Dinkes
            {SungaiTiung};2036;1;K1;6;10;;Dinkes
            {SungaiTiung};2036;1;KF lengkap;;;;
            """;
        var result = await CallAsync(c => c.ImportAsync(new MemoryStream(Csv(rows))));
        result.Stored.ShouldBe(1);
        result.Refused.Select(i => (i.Row, i.Kind)).ShouldBe([
            (2, ComponentIssueKind.UnknownVillage), (3, ComponentIssueKind.BadYear), (4, ComponentIssueKind.BadQuarter), (5, ComponentIssueKind.UnknownMeasure),
            (6, ComponentIssueKind.BadNumber), (7, ComponentIssueKind.AboveWhole), (8, ComponentIssueKind.BadSource), (10, ComponentIssueKind.Repeated)]);
        (await TableAsync(new FiscalYear(2036))).Totals[ComponentMeasure.AntenatalFirst].Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_hostile_file_is_refused_as_a_whole()
    {
        foreach (var bytes in new byte[][] { [], [0xD0, 0xCF, 0x11], [(byte)'P', (byte)'K', 3, 4, 0], Encoding.UTF8.GetBytes("nama;alamat\r\nx;y"), new byte[6 * 1024 * 1024] })
            await Should.ThrowAsync<BusinessException>(() => CallAsync(c => c.ImportAsync(new MemoryStream(bytes))));
    }

    private static byte[] Csv(string rows) => Encoding.UTF8.GetBytes(Header + rows);

    private async Task<(int Stored, int Refused)> ImportAsync(byte[] file)
    {
        var result = await CallAsync(c => c.ImportAsync(new MemoryStream(file)));
        return (result.Stored, result.Refused.Count);
    }

    private Task SaveAsync(RegionCode village, FiscalYear year, ComponentMeasure measure, ComponentValue value, AreaScope? area = null) => CallAsync(async c =>
    {
        await c.SaveAsync(village, year, Quarter.I, new Dictionary<ComponentMeasure, ComponentValue> { [measure] = value });
        return true;
    }, area);

    private Task<ComponentTable> TableAsync(FiscalYear year, IEnumerable<string>? permissions = null, AreaScope? area = null, TenantId? tenant = null) =>
        CallAsync(c => c.GetTableAsync(year, Quarter.I), area, permissions, tenant);

    private Task<ComponentSheet> SheetAsync(RegionCode village, FiscalYear year) => CallAsync(c => c.GetSheetAsync(village, year, Quarter.I));

    private Task<T> CallAsync<T>(Func<IComponentAppService, Task<T>> call, AreaScope? area = null, IEnumerable<string>? permissions = null, TenantId? tenant = null) =>
        app.AsTenantAsync(tenant ?? Banjarbaru, s => call(s.GetRequiredService<IComponentAppService>()), permissions ?? Enterer, area);
}
