using System.Text;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;
using Kind = KK.Saas.Identity.UserSheetIssueKind;

namespace KK.Saas.Identity.Tests.Sheets;

public sealed class UserSheetPreviewTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task Good_rows_are_read_as_people_write_them_and_nothing_is_made()
    {
        var preview = await app.PreviewAsync(
            "Hj. Siti Aminah, S.Pd.;;;Sungai Tiung\n" +
            "Rahmat;rahmat.kader;kader;\"6372031003; kel. Cempaka\"\n" +
            "Nur'aini;;SUPERVISOR;63.72.03\n" +
            "José Ñandú;;leader;\n" +
            "Siti Aminah;;Kader (enumerator);'63.72.03.1004\n");
        preview.Issues.ShouldBeEmpty();
        preview.Good.Select(l => $"{l.Source.Row} {l.UserName} {l.Role} {string.Join('+', l.Areas)}").ShouldBe([
            "2 siti.aminah enumerator 63.72.03.1003", "3 rahmat.kader enumerator 63.72.03.1003+63.72.03.1004", "4 nuraini supervisor 63.72.03",
            "5 jose.nandu leader ", "6 siti.aminah2 enumerator 63.72.03.1004"]);
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetListAsync("aminah"))).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(";;;Palam", "nama", Kind.NameMissing)]
    [InlineData("=HYPERLINK(\"http://x\");;;Palam", "nama", Kind.NotAName)]
    [InlineData("+62812;;;Palam", "nama", Kind.NotAName)]
    [InlineData("@SUM(A1);;;Palam", "nama", Kind.NotAName)]
    [InlineData("12345;;;Palam", "nama", Kind.NotAName)]
    [InlineData("Siti\aAminah;;;Palam", "nama", Kind.NotAName)]
    [InlineData("Siti;a b;;Palam", "nama_pengguna", Kind.NotAUserName)]
    [InlineData("Siti;=cmd;;Palam", "nama_pengguna", Kind.NotAUserName)]
    [InlineData("Siti;;raja;Palam", "peran", Kind.UnknownRole)]
    [InlineData("Siti;;province-admin;Palam", "peran", Kind.UnknownRole)]
    [InlineData("Siti;;;", "kelurahan", Kind.AreaMissing)]
    [InlineData("Siti;;;Kelurahan Khayal", "kelurahan", Kind.UnknownArea)]
    [InlineData("Siti;;;63.72.99.1001", "kelurahan", Kind.UnknownArea)]
    [InlineData("Siti;;;63.72", "kelurahan", Kind.UnknownArea)]
    [InlineData("Siti;;;63.71.01.1001", "kelurahan", Kind.OutsideCity)]
    [InlineData("Siti;;leader;63.71.01.1001", "kelurahan", Kind.OutsideCity)]
    [InlineData("Siti;;;Palam;Bangkal", "kelurahan", Kind.BesideTheTable)]
    public async Task A_bad_cell_is_told_with_its_row_and_column(string row, string column, Kind kind)
    {
        var preview = await app.PreviewAsync("Baik;;;Palam\n" + row + "\n");
        preview.Good.ShouldHaveSingleItem().Source.DisplayName.ShouldBe("Baik");
        var issue = preview.Issues.ShouldHaveSingleItem();
        (issue.Row, issue.Column, issue.Kind).ShouldBe((3, column, kind));
    }

    [Fact]
    public async Task Every_bad_cell_of_a_row_is_told_and_long_ones_are_shortened()
    {
        var preview = await app.PreviewAsync($"{new string('x', 101)};a;raja;Khayal|63.71.01.1001\n");
        preview.Good.ShouldBeEmpty();
        preview.Issues.Select(i => i.Kind).ShouldBe([Kind.NotAName, Kind.NotAUserName, Kind.UnknownRole, Kind.UnknownArea, Kind.OutsideCity]);
        preview.Issues[0].Value.Length.ShouldBe(40);
    }

    [Fact]
    public async Task A_name_that_several_desa_have_needs_its_code()
    {
        var kotabaru = KK.Saas.Core.MultiTenancy.TenantId.ForRegion(RegionCode.Parse("63.02"));
        (await app.PreviewAsync("Siti;;;Desa Batuah\n", kotabaru)).Issues.ShouldHaveSingleItem().Kind.ShouldBe(Kind.AmbiguousArea);
    }

    [Fact]
    public async Task The_same_account_twice_in_a_sheet_is_told_and_a_user_name_tells_namesakes_apart()
    {
        var preview = await app.PreviewAsync(
            "Siti  Rahmah;;;Palam\nSITI RAHMAH;;Kader;63.72.03.1001\nSiti Rahmah;;;Bangkal\nSiti Rahmah;siti.dua;;Palam\nLain;SITI.dua;;Palam\n");
        preview.Good.Select(l => l.Source.Row).ShouldBe([2, 4, 5]);
        preview.Issues.Select(i => (i.Row, i.Column, i.Kind)).ShouldBe([(3, "nama", Kind.RepeatedRow), (6, "nama_pengguna", Kind.RepeatedRow)]);
    }

    [Fact]
    public async Task A_role_beyond_the_own_is_refused_in_preview_and_in_what_is_sent()
    {
        string[] held = [IdentityPermissions.ReadUsers, IdentityPermissions.ManageUsers];
        var preview = await app.PreviewAsync("Naik;naik.tinggi;Admin kabupaten/kota;\n", permissions: held);
        preview.Issues.ShouldHaveSingleItem().Kind.ShouldBe(Kind.RoleBeyondOwn);
        var sent = await app.ImportAsync([new UserSheetRow(2, "Naik", "naik.tinggi", RoleNames.CityAdmin, "")], permissions: held);
        sent.Cards.ShouldBeEmpty();
        sent.Issues.ShouldHaveSingleItem().Kind.ShouldBe(Kind.RoleBeyondOwn);
    }

    [Fact]
    public async Task Files_that_are_too_long_or_no_sheet_are_refused_as_a_whole()
    {
        var rows = string.Concat(Enumerable.Range(0, IUserSheetAppService.MaxRows + 1).Select(i => $"Orang {i};;;Palam\n"));
        (await RefusedAsync(Encoding.UTF8.GetBytes(SheetSteps.Header + rows))).ShouldBe("Identity:SheetTooLong");
        (await RefusedAsync("peran;kelurahan\nkader;Palam\n"u8.ToArray())).ShouldBe("Tables:ColumnMissing");
        (await RefusedAsync("nama;Nama Lengkap;kelurahan\n"u8.ToArray())).ShouldBe("Tables:ColumnTwice");
        (await RefusedAsync(new byte[6 * 1024 * 1024])).ShouldBe("Tables:FileTooLarge");
        (await RefusedAsync(Workbook.Of("<row r=\"1\"><c t=\"inlineStr\"><is><t>" + new string('x', 100_000_000) + "</t></is></c></row>"))).ShouldBe("Tables:FileNotATable");
    }

    [Fact]
    public async Task A_workbook_is_read_like_a_csv()
    {
        var file = Workbook.Of(Workbook.Row(1, "Nama Lengkap", "Username", "Kelurahan/Desa") + Workbook.Row(5, "Galuh", "", "Sungai Tiung"));
        var line = (await app.PreviewAsync(file)).Good.ShouldHaveSingleItem();
        (line.Source.Row, line.UserName, line.Areas.Single()).ShouldBe((5, "galuh", IdentityFixture.SungaiTiung));
    }

    [Fact]
    public async Task Who_may_not_manage_users_reads_no_sheet() =>
        await Should.ThrowAsync<PermissionDeniedException>(() => app.PreviewAsync("Siti;;;Palam\n", permissions: [IdentityPermissions.ReadUsers]));

    private async Task<string> RefusedAsync(byte[] file) => (await Should.ThrowAsync<BusinessException>(() => app.PreviewAsync(file))).Code;
}
