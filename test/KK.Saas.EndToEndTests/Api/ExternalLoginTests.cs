using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Api;

/// <summary>Login by the government's identity provider, played by a second OpenID Connect server.</summary>
public sealed class ExternalLoginTests(FederatedProduct product) : IClassFixture<FederatedProduct>
{
    [Fact]
    public async Task An_account_there_opens_nothing_until_its_owner_linked_it_and_then_logs_in()
    {
        product.Government.Subject = "asn-198001";
        var page = await product.OpenPhoneAsync();
        await EnterAsync(page);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("belum dihubungkan");
        await page.PictureAsync("login-external");

        await page.LogInAsync("banjarbaru.lurah");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat");
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Hubungkan dengan SSO ASN" }).ClickAsync();
        await Expect(page.GetByText("Terhubung.")).ToBeVisibleAsync();
        await page.LogOutAsync();

        await EnterAsync(page);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Selamat");
        await page.GotoAsync("/account");
        await Expect(page.GetByText("Akun pemerintah").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_account_there_is_linked_to_one_account_here()
    {
        product.Government.Subject = "asn-dua";
        foreach (var (user, answer) in new[] { ("banjarbaru.staf", "Terhubung."), ("banjarbaru.kadis", "sudah terhubung dengan pengguna lain") })
        {
            var page = await product.OpenAsync();
            await page.LogInAsync(user);
            await page.GotoAsync("/account");
            await page.GetByRole(AriaRole.Button, new() { Name = "Hubungkan dengan SSO ASN" }).ClickAsync();
            await Expect(page.GetByText(answer)).ToBeVisibleAsync();
        }
    }

    private static async Task EnterAsync(IPage page)
    {
        await page.GotoAsync("/login");
        await page.GetByRole(AriaRole.Button, new() { Name = "Masuk dengan SSO ASN" }).ClickAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("/authorize"));
    }
}
