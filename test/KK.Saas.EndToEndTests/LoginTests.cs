using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class LoginTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task A_kader_logs_in_and_out_on_a_phone()
    {
        var page = await product.OpenPhoneAsync();
        await page.GotoAsync("/");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/login"));
        await page.PictureAsync("login");
        await page.LogInAsync("banjarbaru.kader");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Kader");
        await Expect(page.GetByRole(AriaRole.Note)).ToContainTextAsync("DATA CONTOH");
        await page.PictureAsync("home");
        await page.LogOutAsync();
        await Expect(page.GetByLabel("Kata sandi")).ToBeVisibleAsync();
        (await page.StatusAsync("/")).ShouldBe(200);
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/login"));
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.lurah", "salah-sekali");
        var wrong = await page.GetByRole(AriaRole.Alert).TextContentAsync();
        await page.LogInAsync("tidak.ada", "salah-sekali");
        (await page.GetByRole(AriaRole.Alert).TextContentAsync()).ShouldBe(wrong);
    }

    [Fact]
    public async Task After_five_wrong_tries_the_right_password_does_not_help_for_now()
    {
        var page = await product.OpenPhoneAsync();
        for (var i = 0; i < 5; i++) await page.LogInAsync("banjarbaru.anggota", "salah-sekali");
        await page.LogInAsync("banjarbaru.anggota");
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_language_switch_is_remembered()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.pimpinan");
        await page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Welcome");
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Welcome");
    }

    [Fact]
    public async Task A_login_leads_to_no_address_outside()
    {
        var page = await product.OpenAsync();
        await page.GotoAsync("/login?returnUrl=//example.com/");
        await page.GetByLabel("Nama pengguna").FillAsync("banjarbaru.pimpinan");
        await page.GetByLabel("Kata sandi").FillAsync(DbMigrator.Demo.DemoAccounts.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        page.Url.ShouldStartWith(product.Address);
    }
}
