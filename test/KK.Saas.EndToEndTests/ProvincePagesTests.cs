using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class ProvincePagesTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task A_broken_workbook_is_refused_on_the_page_and_the_shipped_one_can_be_downloaded()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("provinsi.admin");
        await page.GotoAsync("/instruments");
        await page.GetByLabel("Buku kerja (XLSX)").SetInputFilesAsync(new FilePayload { Name = "rusak.xlsx", MimeType = "application/octet-stream", Buffer = [1, 2, 3] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa dan simpan" }).ClickAsync();
        await Expect(page.GetByText("hal harus diperbaiki")).ToBeVisibleAsync();
        await page.PictureAsync("instruments");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Unduh buku kerja" }).ClickAsync());
        (await download.FailureAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task The_province_reads_no_page_of_a_city()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("provinsi.admin");
        foreach (var path in new[] { "/families", "/kelurahan", "/kelurahan/63.72.03.1003", "/recaps", "/tasks", "/review", "/settings", "/users" })
            (await page.StatusAsync(path)).ShouldBe(403, path);
    }

    [Fact]
    public async Task The_catalogue_shows_36_interventions()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.ketua");
        await page.GotoAsync("/catalogue");
        await Expect(page.Locator(".interventions li")).ToHaveCountAsync(36);
        await page.PictureAsync("catalogue");
        await page.GotoAsync("/recaps");
        await Expect(page.Locator("tbody tr").First).ToContainTextAsync("61,71 %");
        await page.PictureAsync("recaps");
    }
}
