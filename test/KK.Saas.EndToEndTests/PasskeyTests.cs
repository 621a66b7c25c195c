using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

/// <summary>From an account without a passkey to a login with one, and back.</summary>
public sealed class PasskeyTests(StrictProduct product) : IClassFixture<StrictProduct>
{
    /// <summary>Takes away what browsers before 2025 lack.</summary>
    private const string OldBrowser =
        "for (const name of ['parseCreationOptionsFromJSON', 'parseRequestOptionsFromJSON']) delete PublicKeyCredential[name]; delete PublicKeyCredential.prototype.toJSON;";

    private static readonly Regex Refused = new("/login.*passkey=failed");

    [Theory]
    [InlineData(360, 740, "// as it is")]
    [InlineData(1440, 900, OldBrowser)]
    public async Task A_passkey_is_added_logs_in_and_once_removed_opens_nothing(int width, int height, string script)
    {
        var browser = await PasskeyBrowser.OpenAsync(product, width, height);
        var page = browser.Page;
        await page.AddInitScriptAsync(script);
        await page.LogInAsync("banjarbaru.kader");
        await AddAsync(page, "Ponsel saya");
        await Expect(page.GetByText("belum dipakai")).ToBeVisibleAsync();
        await ShowAsync(page, "passkey-list");
        (await browser.CountAsync()).ShouldBe(1);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        await page.LogOutAsync();

        await page.PictureAsync("login-passkey");
        await browser.VerifiesAsync(false);
        await Button(page, "Masuk dengan passkey").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Passkey tidak diterima");
        await browser.VerifiesAsync(true);
        await Button(page, "Masuk dengan passkey").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Kader");

        await page.GotoAsync("/account");
        await Expect(page.GetByText("· terakhir dipakai")).ToBeVisibleAsync();
        await Expect(page.Locator("table.data").GetByText("Passkey", new() { Exact = true })).ToBeVisibleAsync();
        await Button(page, "Hapus: Ponsel saya").ClickAsync();
        await Expect(page.GetByText("Ponsel saya", new() { Exact = true })).ToHaveCountAsync(0);
        await page.LogOutAsync();
        await Button(page, "Masuk dengan passkey").ClickAsync();
        await Expect(page).ToHaveURLAsync(Refused);
        await page.PictureAsync("login-passkey-refused");
        (await page.StatusAsync("/tasks")).ShouldBe(200);
        await Expect(page).ToHaveURLAsync(new Regex("/login"));
    }

    [Fact]
    public async Task An_admin_whose_role_asks_for_two_factors_comes_in_by_passkey_alone()
    {
        var browser = await PasskeyBrowser.OpenAsync(product, 360, 740);
        var page = browser.Page;
        await page.LogInAsync("banjarbaru.admin");
        await Expect(page).ToHaveURLAsync(new Regex("/account/second-factor"));
        await page.GetByRole(AriaRole.Link, new() { Name = "Atau tambahkan passkey" }).ClickAsync();
        await AddAsync(page, "Laptop dinas");
        (await page.StatusAsync("/users")).ShouldBe(200);
        await Expect(page).ToHaveURLAsync(new Regex("/users"));
        await page.LogOutAsync();

        await page.LogInAsync("banjarbaru.admin"); // the password alone is one factor
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("masuklah dengan passkey");
        await page.PictureAsync("login-passkey-needed");
        await page.GotoAsync("/users");
        await Expect(page).ToHaveURLAsync(new Regex("/login"));
        await Button(page, "Masuk dengan passkey").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/users")); // where it was asked for
        await TakeOffFactorsAsync(page, "Supervisor");
        await page.GotoAsync("/account");
        await Button(page, "Hapus: Laptop dinas").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("mewajibkan");
    }

    [Fact]
    public async Task Without_passkeys_in_the_browser_the_pages_work_as_before()
    {
        var page = await product.OpenPhoneAsync();
        await page.AddInitScriptAsync("delete window.PublicKeyCredential");
        await page.GotoAsync("/login");
        await Expect(Button(page, "Masuk dengan passkey")).ToHaveCountAsync(0);
        await page.LogInAsync("banjarbaru.supervisor");
        await page.GotoAsync("/account");
        await Expect(page.GetByText("Peramban ini tidak mendukung passkey")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/account/login/passkey/options")]
    [InlineData("/account/login/passkey")]
    [InlineData("/account/passkeys/options")]
    [InlineData("/account/passkeys")]
    public async Task Nothing_is_answered_without_the_token_of_the_form(string path)
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.lurah");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("path => fetch(path, { method: 'POST', body: new URLSearchParams({ name: 'x' }) }).then(r => r.status)", path)).ShouldBe(400);
    }

    private static async Task AddAsync(IPage page, string name)
    {
        await page.GotoAsync("/account");
        await page.GetByLabel("Nama passkey").FillAsync(name);
        await Button(page, "Tambah passkey").ClickAsync();
        await Expect(page.GetByText(name, new() { Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>For somebody who lost the phone; without a reason the browser does not even send it.</summary>
    private static async Task TakeOffFactorsAsync(IPage page, string user)
    {
        await page.GotoAsync("/users?search=supervisor");
        await page.GetByRole(AriaRole.Link, new() { Name = user }).First.ClickAsync();
        await page.Locator("summary").GetByText("Hapus verifikasi dua langkah").ClickAsync();
        await page.GetByLabel("Bagaimana identitasnya dibuktikan").FillAsync("datang sendiri dengan KTP");
        await page.GetByLabel("Bagaimana identitasnya dibuktikan").ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("user-second-factor");
        await Button(page, "Hapus verifikasi dua langkah").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("tersimpan");
    }

    private static async Task ShowAsync(IPage page, string picture)
    {
        await page.GetByRole(AriaRole.Heading, new() { Name = "Passkey", Exact = true }).ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("document.getElementById('passkeys').scrollIntoView()");
        await page.PictureAsync(picture);
    }

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name });
}
