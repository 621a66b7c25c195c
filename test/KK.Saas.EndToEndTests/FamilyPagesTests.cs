using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class FamilyPagesTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task A_city_admin_registers_a_family_on_a_phone_and_finds_it_by_name()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/families");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tambah keluarga" }).ClickAsync();
        await page.GetByLabel("Kepala keluarga").FillAsync("Zainuddin Qadri");
        await page.GetByLabel("Kelurahan/desa").SelectOptionAsync("63.72.03.1003");
        await page.GetByLabel("RT", new() { Exact = true }).FillAsync("7");
        await page.GetByLabel("No. KK").FillAsync("123");
        await page.PictureAsync("family-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("16 angka");
        await page.GetByLabel("No. KK").FillAsync("6372030105190000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Zainuddin Qadri");
        await Expect(page.GetByText("Nomor urut 0000")).ToBeVisibleAsync();
        await Expect(page.GetByText("6372********0000")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Tambah anggota" }).ClickAsync();
        await page.GetByLabel("Jenis kelamin").SelectOptionAsync("Male");
        await page.GetByLabel("Tanggal lahir").FillAsync("1980-05-02");
        await page.GetByLabel("Status perkawinan").SelectOptionAsync("Married");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await page.PictureAsync("family");
        await page.GetByRole(AriaRole.Button, new() { Name = "Keluarkan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kembalikan" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ubah: Zainuddin Qadri" }).ClickAsync();
        await Expect(page.GetByLabel("Tanggal lahir")).ToHaveValueAsync("1980-05-02");

        await page.GotoAsync("/families");
        await page.GetByLabel("Nama").FillAsync("qadri");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cari" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Zainuddin Qadri" })).ToBeVisibleAsync();
        page.Url.ShouldNotContain("qadri");
        await page.PictureAsync("families");
    }

    [Fact]
    public async Task A_recap_is_uploaded_with_its_refusals_told_and_ranked_by_share()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/recaps/import");
        await page.GetByLabel("Berkas CSV atau XLSX").SetInputFilesAsync(new FilePayload
        {
            Name = "rekap.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("kode_wilayah;tahun;sumber;jumlah_kk;kk_dibawah_rata_rata\n63.72.03.1001;2021;DTKS;1000;100\n63.72.03.1003;2021;DTKS;2.753;1.699\n63.71.01.1001;2021;DTKS;10;1\n"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Impor rekap" }).ClickAsync();
        await Expect(page.GetByText("2 baris disimpan, 1 baris ditolak.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "63.71.01.1001" })).ToBeVisibleAsync();
        await page.PictureAsync("recap-import");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lihat peringkat" }).ClickAsync();
        await page.GotoAsync("/recaps?year=2021&source=Dtks");
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("Sungai Tiung");
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("61,71 %");
        await page.PictureAsync("recaps");
        (await page.APIRequest.GetAsync(product.Address + "/recaps/template")).Status.ShouldBe(200);
        (await page.APIRequest.GetAsync(product.Address + "/recaps/export?year=2021&source=Dtks")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_kader_reads_no_recap_and_another_city_no_family()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.kader");
        (await page.StatusAsync("/recaps")).ShouldBe(403);
        (await page.StatusAsync("/recaps/template")).ShouldBe(403);
        (await page.StatusAsync("/families")).ShouldBe(200);
        (await page.StatusAsync($"/families/{Guid.Empty}")).ShouldBe(404);
    }
}
