using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

/// <summary>Counters of the components: a lurah enters the own, everybody reads the sums.</summary>
public sealed class ComponentTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task A_lurah_enters_figures_on_a_phone_and_the_city_reads_them()
    {
        var phone = await product.OpenPhoneAsync();
        await phone.LogInAsync("banjarbaru.lurah");
        await phone.GotoAsync("/components/63.72.03.1003?year=2026&quarter=3");
        await phone.GetByLabel("dari bayi 0–6 bulan").FillAsync("60");
        await phone.Locator("#count-2").FillAsync("61");
        await phone.Locator("#source-2").FillAsync("Puskesmas Cempaka");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Alert)).ToContainTextAsync("melebihi pembaginya");
        await phone.Locator("#count-2").FillAsync("47");
        await phone.PictureAsync("component-entry");
        await FitsAsync(phone);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(phone.Locator("table")).ToContainTextAsync("47 dari 60");
        await phone.PictureAsync("components");
        await FitsAsync(phone);
        (await phone.StatusAsync("/components/63.72.03.1004?year=2026&quarter=3")).ShouldBe(404);

        foreach (var (user, name) in new[] { ("banjarbaru.sekretaris", "components"), ("banjarbaru.pimpinan", "components-leader") })
        {
            var page = await product.OpenAsync();
            await page.LogInAsync(user);
            await page.GotoAsync("/components?year=2026&quarter=3");
            await page.PictureAsync(name);
            await FitsAsync(page);
            (await page.StatusAsync("/components?year=99999&quarter=77")).ShouldBe(200);
        }
    }

    private static async Task FitsAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, page.Url);
}
