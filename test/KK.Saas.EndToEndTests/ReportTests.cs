using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class ReportTests(Product product) : IClassFixture<Product>
{
    private const int Tries = 40;

    [Fact]
    public async Task A_city_report_is_asked_for_waited_for_read_downloaded_and_printed()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await AskAsync(page, "City-Html");
        await page.PictureAsync("reports");
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".report-list").GetByRole(AriaRole.Link, new() { Name = "Unduh" }).First.ClickAsync());
        download.SuggestedFilename.ShouldEndWith(".html");
        (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain("<style>");
        await page.Locator(".report-list").GetByRole(AriaRole.Link, new() { Name = "Baca" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Banjarbaru");
        await page.PictureAsync("report-city");
        await PrintAsync(page, "report-city");
        // The contents promise pages: each chapter stands on its own.
        var sections = await page.Locator("section.page").AllAsync();
        foreach (var line in await page.Locator(".contents a").AllAsync())
        {
            var number = int.Parse(await line.Locator("span").Last.InnerTextAsync(), CultureInfo.InvariantCulture);
            await Expect(sections[number - 1].Locator("h2")).ToHaveAttributeAsync("id", (await line.GetAttributeAsync("href"))![1..]);
        }

        var phone = await product.OpenPhoneAsync();
        await phone.LogInAsync("banjarbaru.admin");
        await phone.GotoAsync("/reports");
        await phone.PictureAsync("reports");
        (await phone.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_province_makes_its_evaluation_and_open_data()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("provinsi.admin");
        foreach (var what in new[] { "Province-Html", "Province-Xlsx", "OpenData-Csv", "OpenData-Json" }) await AskAsync(page, what);
        await page.Locator(".report-list").GetByRole(AriaRole.Link, new() { Name = "Baca" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Provinsi Kalimantan Selatan");
        await PrintAsync(page, "report-province");
        await page.GotoAsync("/reports");
        await page.GetByLabel("Buat semua laporan").SelectOptionAsync("Quarterly");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByLabel("Buat semua laporan")).ToHaveValueAsync("Quarterly");
        await page.PictureAsync("reports-province");
    }

    [Fact]
    public async Task The_sheet_for_the_wall_is_one_page()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/kelurahan/63.72.03.1003");
        await page.GetByRole(AriaRole.Link, new() { Name = "Lembar dinding" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Kualitas keluarga Sungai Tiung");
        await page.PictureAsync("wall-sheet");
        await PrintAsync(page, "wall-sheet");
        var phone = await product.OpenPhoneAsync();
        await phone.LogInAsync("banjarbaru.admin");
        await phone.GotoAsync("/kelurahan/63.72.03.1003/sheet");
        await phone.PictureAsync("wall-sheet");
        (await phone.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth")).ShouldBeTrue();
    }

    private static async Task AskAsync(IPage page, string what)
    {
        await page.GotoAsync("/reports");
        await page.GetByLabel("Laporan", new() { Exact = true }).SelectOptionAsync(what);
        await page.GetByRole(AriaRole.Button, new() { Name = "Buat laporan" }).ClickAsync();
        await Expect(page.Locator(".report-list li").First).ToBeVisibleAsync();
        for (var i = 0; i < Tries && await page.Locator(".report-list li").First.GetByText("Selesai").CountAsync() == 0; i++)
        {
            await page.WaitForTimeoutAsync(500);
            await page.GotoAsync("/reports");
        }

        await Expect(page.Locator(".report-list li").First.GetByText("Selesai")).ToBeVisibleAsync();
    }

    /// <summary>The browser's PDF is the PDF; kept to be looked at.</summary>
    private static async Task PrintAsync(IPage page, string name)
    {
        var folder = Environment.GetEnvironmentVariable("KK_TEST_RESULTS") ?? Path.Combine(Path.GetTempPath(), "kk-test-results");
        var pdf = await page.PdfAsync(new() { Path = Path.Combine(folder, "pictures", $"{name}.pdf"), PreferCSSPageSize = true, PrintBackground = true });
        var pages = System.Text.RegularExpressions.Regex.Count(System.Text.Encoding.Latin1.GetString(pdf), @"/Type\s*/Page\b(?!s)");
        pages.ShouldBe(Math.Max(1, await page.Locator("section.page").CountAsync()));
    }
}
