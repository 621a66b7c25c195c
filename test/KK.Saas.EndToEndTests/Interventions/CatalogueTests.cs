using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

/// <summary>The catalogue as the province keeps it and a city extends it.</summary>
public sealed class CatalogueTests(Product product) : IClassFixture<Product>
{
    [Theory]
    [InlineData(360, 740, "bank sampah", "DLH")]
    [InlineData(1440, 900, "beasiswa daerah", "Disdik")]
    public async Task A_city_enters_its_cost_and_an_effect_with_its_source(int width, int height, string words, string agency)
    {
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/catalogue?gap=Effect");
        await page.PictureAsync("catalogue-gap");
        await page.GotoAsync($"/catalogue?q={Uri.EscapeDataString(words)}&side=Demand&agency={agency}");
        await Expect(page.GetByText("1 intervensi cocok")).ToBeVisibleAsync();
        await page.PictureAsync("catalogue-filter");
        await page.GetByRole(AriaRole.Link, new() { Name = words }).ClickAsync();
        await page.GetByLabel("Biaya satuan").FillAsync("Rp 1.250.000");
        await SaveAsync(page, "extension");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("biaya untuk apa");
        await page.GetByLabel("Satuan", new() { Exact = true }).FillAsync("kelompok");
        await SaveAsync(page, "extension");
        await Expect(page.GetByText("Rp1.250.000 per kelompok")).ToBeVisibleAsync();

        await page.GetByLabel("Persen").FillAsync("12,5");
        await SaveAsync(page, "effects");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("persen tanpa sumber");
        await page.GetByLabel("Sumber").FillAsync("Laporan DLH 2025");
        await SaveAsync(page, "effects");
        await Expect(page.GetByText("12,50 %")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.PictureAsync("intervention");
        await page.Locator("#effects-heading").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("intervention-forms");
    }

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1440, 900)]
    public async Task A_city_adds_an_own_intervention_that_no_other_city_sees(int width, int height)
    {
        var name = $"Kelas pengantin {width}";
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/catalogue/new");
        await page.PictureAsync("intervention-new");
        await page.GetByLabel("Nama (Indonesia)").FillAsync(name);
        await page.GetByLabel("Kode program").FillAsync("2.8");
        await page.GetByLabel("D1.2.1").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("bukan kode SIPD");
        await page.GetByLabel("Kode program").FillAsync("2.08.04");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
        await Expect(page.GetByText("intervensi sendiri no.").First).ToBeVisibleAsync();
        await page.PictureAsync("intervention-own");
        var address = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync("/catalogue?q=pengantin");
        await page.PictureAsync("catalogue-own");

        var other = await product.OpenAsync();
        await other.LogInAsync("banjarmasin.admin");
        (await other.StatusAsync(address)).ShouldBe(404);
        await other.GotoAsync("/catalogue");
        await Expect(other.GetByText(name)).ToHaveCountAsync(0);

        await page.GotoAsync(address);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hentikan" }).ClickAsync();
        await Expect(page.GetByText("Intervensi ini dihentikan")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_province_changes_its_catalogue_and_a_reader_cannot()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("provinsi.admin");
        await page.GotoAsync("/catalogue?q=PATBM");
        await page.GetByRole(AriaRole.Link, new() { Name = "PATBM" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("PATBM");
        await page.GetByLabel("Pelaksana").FillAsync("DP3A; Disdik");
        await page.GetByText("Indikator yang diperbaiki (1)").ClickAsync();
        await page.GetByLabel("D1.3.1").CheckAsync();
        await SaveAsync(page, "content");
        await Expect(page.GetByText("Tersimpan.")).ToBeVisibleAsync();
        await page.PictureAsync("intervention-province");
        var address = new Uri(page.Url).AbsolutePath;
        (await page.StatusAsync("/catalogue/new")).ShouldBe(403);
        (await page.StatusAsync("/province/catalogue/new")).ShouldBe(200);

        var leader = await product.OpenPhoneAsync();
        await leader.LogInAsync("banjarbaru.pimpinan");
        await leader.GotoAsync(address);
        await Expect(leader.GetByText("DP3A; Disdik")).ToBeVisibleAsync();
        await Expect(leader.GetByRole(AriaRole.Button, new() { Name = "Simpan" })).ToHaveCountAsync(0);
        await leader.PictureAsync("intervention-reader");
        (await leader.StatusAsync("/province/programme-codes")).ShouldBe(403);
    }

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1440, 900)]
    public async Task The_province_imports_a_list_of_codes_with_its_refusals_told(int width, int height)
    {
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync("provinsi.admin");
        await page.GotoAsync("/province/programme-codes");
        await page.PictureAsync("programme-codes-empty");
        (await page.APIRequest.GetAsync("/province/programme-codes/template")).Status.ShouldBe(200);
        await page.GetByLabel("Berkas CSV atau XLSX").SetInputFilesAsync(new FilePayload
        {
            Name = "sub-kegiatan.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("kode;nama;tahun\n2.08.04.2.01.01;Advokasi kebijakan dan pendampingan;2028\n2.08.04.2.01.02;KIE bagi keluarga;2028\n2.08.04;Peningkatan kualitas keluarga;2028\n2.08.04.2.01.03;;2028\n"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Impor", Exact = true }).ClickAsync();
        await Expect(page.Locator("p[role=status]")).ToContainTextAsync("2 baris tersimpan, 2 baris ditolak");
        await Expect(page.GetByText("Isi sel ini.")).ToBeVisibleAsync();
        await page.PictureAsync("programme-codes-import");
        await page.GotoAsync("/province/programme-codes?year=2028&q=kie");
        await Expect(page.Locator("tbody tr")).ToHaveCountAsync(1);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.PictureAsync("programme-codes");
    }

    private static Task SaveAsync(IPage page, string form) =>
        page.Locator("form").Filter(new() { Has = page.Locator($"input[name=_handler][value={form}]") }).GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
}
