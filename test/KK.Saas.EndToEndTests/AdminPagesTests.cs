using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

/// <summary>Own roles, looking through a user's eyes, and the audit log, as the admin of a city meets them.</summary>
public sealed class AdminPagesTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task An_admin_makes_a_role_of_the_own_rights()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/roles/edit");
        await page.GetByLabel("Nama peran").FillAsync("Petugas data");
        await page.GetByLabel("Melihat keluarga di wilayahnya").CheckAsync();
        await page.PictureAsync("role-edit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Petugas data" })).ToBeVisibleAsync();
        await page.PictureAsync("roles");
        await page.GotoAsync("/users/new");
        await Expect(page.GetByLabel("Petugas data")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_admin_looks_through_a_users_eyes_and_changes_nothing_and_the_log_tells()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/users?search=banjarbaru.supervisor");
        await page.Locator("table a").First.ClickAsync();
        await page.GetByText("Melihat sebagai pengguna ini").ClickAsync();
        await page.GetByLabel("Alasan").FillAsync("membantu tampilan tugas");
        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai" }).ClickAsync();
        await Expect(page.Locator(".impersonation")).ToContainTextAsync("banjarbaru.admin");
        await page.PictureAsync("impersonation");
        await page.GotoAsync("/families/new");
        (await page.StatusAsync("/users")).ShouldBe(403);
        await page.LogOutAsync();

        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync("/audit?user=banjarbaru.admin&action=Change");
        await Expect(page.GetByText("membantu tampilan tugas").First).ToBeVisibleAsync();
        await page.PictureAsync("audit");
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa keutuhan" }).ClickAsync();
        await Expect(page.GetByText(new Regex("^\\s*Utuh:"))).ToBeVisibleAsync();
        var export = await page.APIRequest.GetAsync("/audit/export?action=Change");
        (await export.TextAsync()).ShouldContain("Impersonation.Begin");
    }

    [Fact]
    public async Task Somebody_who_was_invited_makes_the_account_and_logs_in()
    {
        var admin = await product.OpenAsync();
        await admin.LogInAsync("banjarbaru.admin");
        await admin.GotoAsync("/users/invite");
        await admin.GetByLabel("Nama lengkap").FillAsync("Pimpinan Baru");
        await admin.GetByLabel("Pimpinan").First.CheckAsync();
        await admin.GetByRole(AriaRole.Button, new() { Name = "Buat undangan" }).ClickAsync();
        var link = (await admin.Locator("code.secret").TextContentAsync())!;
        await admin.PictureAsync("invite");

        var guest = await product.OpenPhoneAsync();
        await guest.GotoAsync(new Uri(link).PathAndQuery);
        await Expect(guest.GetByText("Pimpinan Baru")).ToBeVisibleAsync();
        await guest.PictureAsync("invited");
        await guest.GetByLabel("Nama pengguna").FillAsync("pimpinan.baru");
        await guest.GetByLabel("Kata sandi").FillAsync("perahu-senja-martapura");
        await guest.GetByRole(AriaRole.Button, new() { Name = "Buat akun" }).ClickAsync();
        await Expect(guest.GetByText("Akun dibuat")).ToBeVisibleAsync();
        await guest.LogInAsync("pimpinan.baru", "perahu-senja-martapura");
        await Expect(guest.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Pimpinan Baru");
        (await guest.StatusAsync(new Uri(link).PathAndQuery)).ShouldBe(200);
        await Expect(guest.GetByText("tidak berlaku")).ToBeVisibleAsync();
    }
}
