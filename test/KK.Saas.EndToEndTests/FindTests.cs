using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class FindTests(Product product) : IClassFixture<Product>
{
    private const string Card = "6372030105190044";

    [Fact]
    public async Task One_search_finds_families_regions_and_activities_and_no_person_stands_in_an_address()
    {
        var admin = await product.OpenAsync();
        await admin.LogInAsync("banjarbaru.admin");
        await admin.AddFamilyAsync("Hasbullah Tambak");
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.admin");
        await FindAsync(page, "hasbullah");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Hasbullah Tambak" })).ToBeVisibleAsync();
        new Uri(page.Url).PathAndQuery.ShouldBe("/find");
        await page.PictureAsync("find-family");

        // The box of the header leads to the same page.
        await admin.GetByRole(AriaRole.Searchbox, new() { Name = "Temukan …" }).FillAsync("sungai tiung");
        await admin.GetByRole(AriaRole.Searchbox, new() { Name = "Temukan …" }).PressAsync("Enter");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Sungai Tiung" }).First.WaitForAsync();
        await admin.PictureAsync("find");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Sungai Tiung" }).First.ClickAsync();
        await Expect(admin).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/kelurahan/63.72.03.1003$"));

        await page.GotoAsync("/activities");
        var title = (await page.Locator(".tasks strong").First.TextContentAsync())!;
        await FindAsync(page, string.Join(' ', title.Split(' ').Take(2)));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Kegiatan" })).ToBeVisibleAsync();
        await Expect(page.Locator(".find-group").GetByText(title).First).ToBeVisibleAsync();
        await page.PictureAsync("find-activity");
    }

    [Fact]
    public async Task Who_sees_one_kelurahan_finds_nothing_of_another()
    {
        var admin = await product.OpenAsync();
        await admin.LogInAsync("banjarbaru.admin");
        await admin.GotoAsync("/families/new");
        await admin.GetByLabel("Kepala keluarga").FillAsync("Rahmadi Seberang");
        await admin.GetByLabel("Kelurahan/desa").SelectOptionAsync("63.72.02.1005");
        await admin.GetByLabel("RT", new() { Exact = true }).FillAsync("7");
        await admin.GetByLabel("No. KK").FillAsync(Card);
        await admin.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Rahmadi Seberang");
        await FindAsync(admin, "6372 0301 0519 0044");
        await Expect(admin.GetByRole(AriaRole.Link, new() { Name = "Rahmadi Seberang" })).ToBeVisibleAsync();

        var kader = await product.OpenPhoneAsync();
        await kader.LogInAsync("banjarbaru.kader");
        foreach (var text in new[] { "rahmadi", Card, "guntung manggis" })
        {
            await FindAsync(kader, text);
            await Expect(kader.GetByText("Tidak ada yang cocok")).ToBeVisibleAsync();
        }

        // A number in an address is not looked for, nor shown.
        await admin.GotoAsync($"/find?q={Card}");
        await Expect(admin.Locator(".find-group")).ToHaveCountAsync(0);
        (await admin.Locator("main").InnerTextAsync()).ShouldNotContain(Card);
    }

    [Fact]
    public async Task The_province_finds_regions_alone()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("provinsi.analis");
        await page.GotoAsync("/find?q=loktabat");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Wilayah" })).ToBeVisibleAsync();
        await FindAsync(page, "muhammad");
        await Expect(page.GetByText("Tidak ada yang cocok")).ToBeVisibleAsync();
        await page.PictureAsync("find-province");
    }

    private static async Task FindAsync(IPage page, string text)
    {
        await page.GotoAsync("/find");
        await page.GetByLabel("Yang dicari").FillAsync(text);
        await page.GetByRole(AriaRole.Button, new() { Name = "Cari" }).ClickAsync();
        await page.GetByRole(AriaRole.Main).Locator(".find-group, .empty").First.WaitForAsync();
    }
}
