using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

/// <summary>The menu in parts: one opens at a time, by mouse and by keyboard, and the page that one is on stays marked.</summary>
public sealed class MenuTests(Product product) : IClassFixture<Product>
{
    [Theory]
    [InlineData(360, 740)]
    [InlineData(1440, 900)]
    public async Task A_part_opens_and_leads_to_its_pages(int width, int height)
    {
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync("banjarbaru.admin");
        var menu = page.Locator("nav.menu");
        await menu.GetByText("Pengelolaan").ClickAsync();
        await Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Jejak audit" })).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.PictureAsync("menu-open");
        await menu.GetByText("Survei", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(menu.GetByRole(AriaRole.Link, new() { Name = "Jejak audit" })).ToBeHiddenAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Pemeriksaan" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/review$"));
        await Expect(menu.Locator("summary.active")).ToHaveTextAsync("Survei");
        await Expect(menu.Locator("a[aria-current=page]")).ToHaveAttributeAsync("href", "/review");
    }

    [Fact]
    public async Task A_short_menu_stands_open()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.kader");
        await Expect(page.Locator("nav.menu summary")).ToHaveCountAsync(0);
        await Expect(page.Locator("nav.menu a").First).ToBeVisibleAsync();
    }
}
