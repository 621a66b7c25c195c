using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

public sealed class PlanTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task A_plan_is_worked_on_agreed_and_amended()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.sekretaris");
        await OpenBoardAsync(page);
        await page.PictureAsync("plan-board");
        await page.GetByRole(AriaRole.Link, new() { Name = "Dua tahun" }).ClickAsync();
        await Expect(page.Locator(".lane-years-2").First).ToBeVisibleAsync();
        await page.PictureAsync("plan-board-two-years");
        await FitsAsync(page);

        // A new activity from the first problem.
        await page.Locator(".problem-chip a").First.ClickAsync();
        await Expect(page.Locator(".plan-choice").First).ToBeVisibleAsync();
        await page.PictureAsync("plan-choose");
        await page.Locator(".plan-choice").First.ClickAsync();
        await page.GetByLabel("Kegiatan", new() { Exact = true }).FillAsync("Kelas uji di kelurahan");
        await page.GetByLabel("SKPD").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Target keluarga").FillAsync("900000");
        await page.GetByLabel("Pagu (rupiah)").FillAsync("90000000");
        await page.PictureAsync("plan-line-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        var card = page.Locator(".plan-card", new() { HasText = "Kelas uji di kelurahan" });
        await Expect(card).ToContainTextAsync("Rp90.000.000");
        await Expect(page.Locator("#findings")).ToContainTextAsync("Target terlalu tinggi");
        await Expect(page.Locator("#findings")).ToContainTextAsync("Pagu melebihi batas");

        // Two taps move it.
        await card.GetByRole(AriaRole.Link, new() { Name = "Pindahkan" }).ClickAsync();
        await Expect(page.Locator(".board-moving")).ToBeVisibleAsync();
        await page.PictureAsync("plan-moving");
        await page.Locator(".lane-drop").Nth(3).ClickAsync();
        await Expect(page.Locator(".plan-card", new() { HasText = "Kelas uji di kelurahan" })).ToContainTextAsync("TW IV");

        await page.GetByRole(AriaRole.Link, new() { Name = "Sepakati" }).ClickAsync();
        await page.GetByLabel("Nomor SK atau berita acara").FillAsync("SK 100.3.3/15/2026 (contoh)");
        await page.PictureAsync("plan-agree");
        await page.GetByRole(AriaRole.Button, new() { Name = "Catat kesepakatan" }).ClickAsync();
        await Expect(page.Locator(".board-status")).ToContainTextAsync("Disepakati");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tetapkan" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Tetapkan (murni)" }).ClickAsync();
        await Expect(page.Locator(".board-status")).ToContainTextAsync("Ditetapkan");

        await page.GetByRole(AriaRole.Link, new() { Name = "Kelas uji di kelurahan", Exact = true }).ClickAsync();
        await page.GetByLabel("Pagu (rupiah)").FillAsync("40000000");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.Locator(".board-status")).ToContainTextAsync("1 kegiatan berbeda dari versi 2");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ubah (perubahan)" }).ClickAsync();
        await page.GetByLabel("Alasan perubahan").FillAsync("APBD perubahan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan perubahan" }).ClickAsync();
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "/versions?from=2&to=3");
        await Expect(page.Locator("table")).ToContainTextAsync("Rp90.000.000 → Rp40.000.000");
        await page.PictureAsync("plan-versions");
        await FitsAsync(page);
    }

    [Fact]
    public async Task Pages_of_a_plan_fit_a_phone_and_the_print_fits_A4()
    {
        var phone = await product.OpenPhoneAsync();
        await phone.LogInAsync("banjarbaru.sekretaris");
        await OpenBoardAsync(phone);
        await phone.PictureAsync("plan-board");
        await FitsAsync(phone);
        var board = new Uri(phone.Url).AbsolutePath;
        var line = (await phone.Locator(".plan-card h4 a").First.GetAttributeAsync("href"))!;
        foreach (var (path, name) in new[] { (board + "/lines/new", "plan-choose"), (line, "plan-line"), (line + "/families", "plan-families"), (board + "/step", "plan-agree"), (board + "/versions", "plan-versions"), (board + "/file", "plan-file"), (board + "/print", "plan-print"), ("/plans/ceilings", "plan-ceilings"), ("/plans", "plans") })
        {
            (await phone.StatusAsync(path)).ShouldBe(200, path);
            await phone.PictureAsync(name);
            await FitsAsync(phone);
        }

        var wide = await product.OpenAsync();
        await wide.LogInAsync("banjarbaru.lurah");
        await wide.GotoAsync(board + "/print");
        await wide.PictureAsync("plan-print");
        var pdf = await wide.PdfAsync(new() { PreferCSSPageSize = true });
        var text = System.Text.Encoding.Latin1.GetString(pdf);
        System.Text.RegularExpressions.Regex.IsMatch(text, @"/MediaBox ?\[0 0 84[12][\d.]* 59[456]").ShouldBeTrue(); // A4 landscape in points
        await wide.EmulateMediaAsync(new() { Media = Media.Print });
        await wide.PictureAsync("plan-print-paper");
        await wide.EmulateMediaAsync(new() { Media = Media.Screen });
        (await wide.StatusAsync("/plans/ceilings")).ShouldBe(200);
        await wide.PictureAsync("plan-ceilings");
        (await wide.StatusAsync(board + "/step")).ShouldBe(403);
    }

    [Fact]
    public async Task The_second_editor_sees_both_and_loses_nothing()
    {
        var (first, second) = (await product.OpenAsync(), await product.OpenAsync());
        foreach (var (page, user) in new[] { (first, "banjarbaru.sekretaris"), (second, "banjarbaru.admin") })
        {
            await page.LogInAsync(user);
            await OpenBoardAsync(page);
            await page.Locator(".plan-card h4 a").First.ClickAsync();
            await page.GetByLabel("Penanggung jawab").FillAsync(user);
        }

        await first.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(first.Locator(".lanes")).ToBeVisibleAsync();
        await second.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(second.GetByRole(AriaRole.Alert)).ToContainTextAsync("diubah orang lain");
        await Expect(second.GetByText("banjarbaru.sekretaris")).ToBeVisibleAsync();
        await Expect(second.GetByLabel("Penanggung jawab")).ToHaveValueAsync("banjarbaru.admin");
        await second.PictureAsync("plan-line-conflict");
        await second.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(second.Locator(".lanes")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Families_are_chosen_by_name()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.sekretaris");
        await OpenBoardAsync(page);
        await page.Locator(".plan-card h4 a", new() { HasText = "Pekarangan" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Pilih keluarga menurut nama" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await page.PictureAsync("plan-families-chosen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByText("1 keluarga dipilih")).ToBeVisibleAsync();
        await FitsAsync(page);
    }

    private static async Task OpenBoardAsync(IPage page)
    {
        await page.GotoAsync("/plans");
        await page.Locator(".tasks h2 a").First.ClickAsync();
        await Expect(page.Locator(".lanes")).ToBeVisibleAsync();
    }

    private static async Task FitsAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, page.Url);
}
