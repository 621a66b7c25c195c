using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

/// <summary>From a list of kader to printed cards to the first login of one of them.</summary>
public sealed class UserSheetTests(Product product) : IClassFixture<Product>
{
    private const int CardsOfASheet = 8;
    private static readonly string[] People =
    [
        "Hj. Siti Aminah, S.Pd.", "Rahmawati", "Norhayati Binti Abdul Karim Al-Banjari", "Muhammad Rizky", "Galuh Intan", "Aluh Kacil", "Diang Sari", "Anang Hasan", "Utuh Jukung", "Nur'aini", "Mastura",
    ];

    [Fact]
    public async Task A_list_becomes_accounts_and_cards_and_a_kader_logs_in_with_one()
    {
        var admin = await product.OpenAsync();
        var errors = Errors(admin);
        await admin.LogInAsync("banjarbaru.admin");
        await admin.GotoAsync("/users");
        await admin.GetByRole(AriaRole.Link, new() { Name = "Banyak pengguna dari berkas" }).ClickAsync();
        await admin.PictureAsync("user-import");
        await UploadAsync(admin, string.Concat(People.Select(p => $"\"{p}\";;;\"Sungai Tiung; Palam\"\n")) + "Salah Tulis;;;Sungai Tiong\nKepala;a b;raja;63.71.01.1001\nKader;banjarbaru.kader;;Palam\n");
        await Expect(admin.GetByText("11 akun siap dibuat")).ToBeVisibleAsync();
        await Expect(admin.GetByText("2 baris perlu diperbaiki")).ToBeVisibleAsync();
        await Expect(admin.GetByText("1 baris sudah punya akun")).ToBeVisibleAsync();
        await admin.PictureAsync("user-import-preview");
        (await admin.EvaluateAsync<string>("location.search")).ShouldBeEmpty();

        await admin.GetByRole(AriaRole.Button, new() { Name = "Buat 11 akun" }).ClickAsync();
        await Expect(admin.Locator(".login-card")).ToHaveCountAsync(People.Length);
        await admin.PictureAsync("login-cards");
        var card = admin.Locator(".login-card").Filter(new() { HasText = "Rahmawati" });
        await Expect(card).ToContainTextAsync("Sungai Tiung, Palam");
        var password = (await card.Locator("code").Nth(1).TextContentAsync())!;
        (await card.Locator("svg.qr-code").BoundingBoxAsync())!.Width.ShouldBeGreaterThan(100);
        await PrintAsync(admin);
        errors.ShouldBeEmpty();

        var kader = await product.OpenPhoneAsync();
        await kader.GotoAsync("/login?user=rahmawati");
        await Expect(kader.GetByLabel("Nama pengguna")).ToHaveValueAsync("rahmawati");
        await kader.GetByLabel("Kata sandi").FillAsync(password);
        await kader.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
        await Expect(kader).ToHaveURLAsync(new Regex("/account"));
        await kader.GetByLabel("Kata sandi lama").FillAsync(password);
        await kader.GetByLabel("Kata sandi baru").FillAsync("Sungaitiung-2026");
        await kader.Locator("form").Filter(new() { HasText = "Ganti kata sandi" }).GetByRole(AriaRole.Button).ClickAsync();
        await Expect(kader.GetByText("paling dulu ditebak")).ToBeVisibleAsync();
        await kader.GetByLabel("Kata sandi lama").FillAsync(password);
        await kader.GetByLabel("Kata sandi baru").FillAsync("jukung menyusuri rawa");
        await kader.Locator("form").Filter(new() { HasText = "Ganti kata sandi" }).GetByRole(AriaRole.Button).ClickAsync();
        await kader.LogInAsync("rahmawati", "jukung menyusuri rawa");
        await Expect(kader.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Rahmawati");
    }

    [Fact]
    public async Task On_a_phone_the_same_pages_fit_and_new_cards_are_made_for_chosen_users()
    {
        var admin = await product.OpenPhoneAsync();
        var errors = Errors(admin);
        await admin.LogInAsync("banjarbaru.admin");
        await admin.GotoAsync("/users/import");
        await FitsAsync(admin, "user-import");
        await UploadAsync(admin, "Jamilah Ponsel;;;Bangkal\nSalah;;;\n");
        await FitsAsync(admin, "user-import-preview");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Buat 1 akun" }).ClickAsync();
        await Expect(admin.Locator(".login-card")).ToHaveCountAsync(1);
        await FitsAsync(admin, "login-cards");

        await admin.GotoAsync("/users/cards?search=ponsel");
        await admin.GetByLabel("Jamilah Ponsel").CheckAsync();
        await FitsAsync(admin, "user-cards");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Ganti kata sandi" }).ClickAsync();
        await Expect(admin.Locator(".login-card")).ToContainTextAsync("jamilah.ponsel");
        await admin.GotoAsync("/users/cards");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Ganti kata sandi" }).ClickAsync();
        await Expect(admin.GetByText("Pilih 1 sampai 25 pengguna")).ToBeVisibleAsync();
        errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_that_were_tampered_with_on_the_way_are_refused_in_plain_words()
    {
        var admin = await product.OpenAsync();
        await admin.LogInAsync("banjarbaru.admin");
        foreach (var rows in (string[])["{", "null", "[null]", "[{\"Row\":2}]", "[{\"Row\":2,\"DisplayName\":null,\"UserName\":\"\",\"Role\":\"\",\"Areas\":\"\"}]"])
        {
            await admin.GotoAsync("/users/import");
            await UploadAsync(admin, "Tidak Jadi;;;Bangkal\n");
            await admin.EvaluateAsync("rows => document.querySelector('input[name=Rows]').value = rows", rows);
            await admin.GetByRole(AriaRole.Button, new() { Name = "Buat 1 akun" }).ClickAsync();
            await Expect(admin.Locator(".banner").Filter(new() { HasTextRegex = new Regex("hilang di jalan|0 akun dibuat") }).First).ToBeVisibleAsync();
        }
    }

    private static List<string> Errors(IPage page)
    {
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add(message.Text);
        };
        return errors;
    }

    private static async Task UploadAsync(IPage page, string rows)
    {
        await page.GetByLabel("Berkas CSV atau XLSX").SetInputFilesAsync(
            new FilePayload { Name = "kader.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("nama;nama_pengguna;peran;kelurahan\n" + rows) });
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa berkas" }).ClickAsync();
    }

    private static async Task FitsAsync(IPage page, string name)
    {
        await page.PictureAsync(name);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, name);
        (await page.Locator("h1").CountAsync()).ShouldBe(1, name);
    }

    /// <summary>Eight cards a sheet and nothing else on it.</summary>
    private static async Task PrintAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.GetByText("Cetak sekarang")).ToBeHiddenAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeHiddenAsync();
        await page.SetViewportSizeAsync(718, 1047); // A4 without its margins
        await page.PictureAsync("login-cards-print");
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = PaperFormat.A4, PreferCSSPageSize = true }));
        Regex.Count(pdf, @"/Type\s*/Page\b").ShouldBe((People.Length + CardsOfASheet - 1) / CardsOfASheet);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
    }
}
