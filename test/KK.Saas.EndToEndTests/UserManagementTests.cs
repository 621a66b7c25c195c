using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class UserManagementTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task A_city_admin_makes_a_kader_who_logs_in_and_must_choose_a_password()
    {
        var admin = await product.OpenAsync();
        await admin.LogInAsync("banjarbaru.admin");
        await admin.GotoAsync("/users");
        await admin.PictureAsync("users");
        await admin.GotoAsync("/users/new");
        await admin.GetByLabel("Nama pengguna").FillAsync("kader.tiung");
        await admin.GetByLabel("Nama lengkap").FillAsync("Kader Tiung");
        await admin.GetByLabel("Kader (enumerator)").CheckAsync();
        await admin.GetByText("Cempaka", new() { Exact = true }).First.ClickAsync();
        await admin.GetByLabel("Sungai Tiung").CheckAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        var password = (await admin.Locator("code").TextContentAsync())!;
        await admin.PictureAsync("user-made");

        var kader = await product.OpenPhoneAsync();
        await kader.LogInAsync("kader.tiung", password);
        await Expect(kader).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/account"));
        await kader.GetByLabel("Kata sandi lama").FillAsync(password);
        await kader.GetByLabel("Kata sandi baru").FillAsync("jukung menyusuri rawa");
        await kader.Locator("form").Filter(new() { HasText = "Ganti kata sandi" }).GetByRole(AriaRole.Button).ClickAsync();
        await kader.LogInAsync("kader.tiung", "jukung menyusuri rawa");
        await Expect(kader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Kader Tiung");

        await admin.GotoAsync("/users?search=kader.tiung");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Kader Tiung" }).ClickAsync();
        var address = new Uri(admin.Url).PathAndQuery;
        await admin.GetByRole(AriaRole.Button, new() { Name = "Nonaktifkan" }).ClickAsync();
        await Expect(admin.GetByRole(AriaRole.Button, new() { Name = "Aktifkan lagi" })).ToBeVisibleAsync();
        await kader.GotoAsync("/");
        await Expect(kader.GetByLabel("Kata sandi")).ToBeVisibleAsync();

        var other = await product.OpenAsync();
        await other.LogInAsync("banjarmasin.admin");
        (await other.StatusAsync(address)).ShouldBe(404);
        await other.GotoAsync("/users");
        await Expect(other.GetByText("kader.tiung")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_page_of_another_role_answers_forbidden_in_plain_words()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.kader");
        (await page.StatusAsync("/users")).ShouldBe(403);
        await Expect(page.GetByText("tidak terbuka untuk peran Anda")).ToBeVisibleAsync();
        (await page.StatusAsync("/province/users")).ShouldBe(403);
    }

    [Fact]
    public async Task An_address_with_a_malformed_value_is_a_bad_request_and_never_a_server_error()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        (await page.StatusAsync("/users?page=abc")).ShouldBe(200); // a handle that is none: the first page
        (await page.StatusAsync("/users/not-an-id")).ShouldBe(404);
    }
}
