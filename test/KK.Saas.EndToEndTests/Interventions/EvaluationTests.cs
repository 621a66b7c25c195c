using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

public sealed class EvaluationTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task A_locus_is_assessed_by_the_province_and_evaluated_by_its_city()
    {
        var province = await product.OpenAsync();
        await province.LogInAsync("provinsi.admin");
        await province.GotoAsync("/province/assessments");
        await province.PictureAsync("assessments");
        var year = (await province.Locator(".tasks h2 a").First.InnerTextAsync()).Split(' ')[^1];
        await province.GotoAsync("/province/assessments/forms");
        await province.GetByRole(AriaRole.Link, new() { Name = "Formulir baru" }).ClickAsync();
        await Expect(province.GetByLabel("Nama formulir")).ToHaveValueAsync("Contoh – ganti dengan formulir resmi");
        await province.GetByLabel("Tahun anggaran").FillAsync(year);
        await province.PictureAsync("assessment-form");
        await province.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await province.PictureAsync("assessment-forms");
        await province.GotoAsync("/province/assessments");
        await province.Locator(".tasks h2 a").First.ClickAsync();
        await province.GetByLabel("Tanggal kunjungan").FillAsync("2026-11-10");
        await province.GetByLabel("Dikunjungi oleh").FillAsync("DP3A dan TP PKK provinsi");
        await province.GetByRole(AriaRole.Button, new() { Name = "Simpan sebagai final" }).ClickAsync();
        await Expect(province.GetByRole(AriaRole.Alert)).ToContainTextAsync("semua kriteria");
        await Expect(province.GetByLabel("Dikunjungi oleh")).ToHaveValueAsync("DP3A dan TP PKK provinsi");
        for (var n = 0; n < 4; n++) await province.Locator($"#points-{n}").FillAsync("4");
        await province.PictureAsync("assessment");
        await province.GetByRole(AriaRole.Button, new() { Name = "Simpan sebagai final" }).ClickAsync();
        await Expect(province.Locator(".banner-ok")).ToContainTextAsync("final");

        var city = await product.OpenAsync();
        await city.LogInAsync("banjarbaru.sekretaris");
        await city.GotoAsync($"/evaluations/year?year={year}");
        await city.Locator("textarea").First.FillAsync("Indeks naik; tabungan masih rendah.");
        await city.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).First.ClickAsync();
        await Expect(city.GetByText("Terakhir disimpan oleh")).ToBeVisibleAsync();
        await city.EvaluateAsync("window.scrollTo(0, 0)");
        await city.PictureAsync("evaluation-year");
        (await city.StatusAsync($"/evaluations/year/print?year={year}")).ShouldBe(200);
        await city.PictureAsync("evaluation-print");
        var pdf = await city.PdfAsync(new() { PreferCSSPageSize = true });
        System.Text.RegularExpressions.Regex.IsMatch(System.Text.Encoding.Latin1.GetString(pdf), @"/MediaBox ?\[0 0 59[456][\d.]* 84[12]").ShouldBeTrue(); // A4 upright in points
        await File.WriteAllBytesAsync(Path.Combine(Environment.GetEnvironmentVariable("KK_TEST_RESULTS") ?? Path.GetTempPath(), "evaluation.pdf"), pdf);
        await city.EmulateMediaAsync(new() { Media = Media.Print });
        await city.SetViewportSizeAsync(718, 3000); // as wide as the paper within its margins
        await city.PictureAsync("evaluation-paper");
        await city.EmulateMediaAsync(new() { Media = Media.Screen });
        await city.SetViewportSizeAsync(1440, 900);
        await city.GotoAsync($"/evaluations/year?year={year}");
        await city.Locator("h2 a").First.ClickAsync();
        await Expect(city.GetByRole(AriaRole.Heading, new() { Name = "Perpindahan kelompok" })).ToBeVisibleAsync();
        await Expect(city.GetByText("80,00")).ToBeVisibleAsync();
        await city.GetByRole(AriaRole.Button, new() { Name = "Catat lokus sudah dinilai" }).ClickAsync();
        await Expect(city.GetByRole(AriaRole.Button, new() { Name = "Catat lokus sudah dinilai" })).ToHaveCountAsync(0);
        await city.PictureAsync("evaluation-locus");
        foreach (var (heading, name) in new[] { ("Dibandingkan dengan kelurahan lain", "evaluation-others"), ("Indikator", "evaluation-indicators"), ("Penilaian provinsi", "evaluation-assessment") })
        {
            await city.GetByRole(AriaRole.Heading, new() { Name = heading, Exact = true }).EvaluateAsync("heading => heading.scrollIntoView()");
            await city.PictureAsync(name);
        }

        var locus = new Uri(city.Url).AbsolutePath;

        var phone = await product.OpenPhoneAsync();
        await phone.LogInAsync("banjarbaru.lurah");
        foreach (var (path, name) in new[] { (locus, "evaluation-locus"), ($"/evaluations/year?year={year}", "evaluation-year"), ($"/evaluations/year/print?year={year}", "evaluation-print") })
        {
            (await phone.StatusAsync(path)).ShouldBe(200, path);
            await phone.PictureAsync(name);
            await FitsAsync(phone);
        }

        var tablet = await product.OpenPhoneAsync();
        await tablet.LogInAsync("provinsi.admin");
        foreach (var (path, name) in new[] { ("/province/assessments", "assessments"), (new Uri(province.Url).AbsolutePath, "assessment"), ("/province/assessments/forms", "assessment-forms") })
        {
            (await tablet.StatusAsync(path)).ShouldBe(200, path);
            await tablet.PictureAsync(name);
            await FitsAsync(tablet);
        }
    }

    private static async Task FitsAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, page.Url);
}
