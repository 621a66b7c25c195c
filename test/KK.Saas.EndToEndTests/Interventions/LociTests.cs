using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

public sealed class LociTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task The_secretary_plans_decides_and_changes_the_locus_and_both_histories_stay()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/loci");
        await Expect(page.Locator("tr", new() { HasText = "Urutan lokus sesudah Sungai Tiung" })).ToContainTextAsync("2022");
        await Expect(page.Locator("tr", new() { HasText = "matabanua.co.id" })).ToContainTextAsync("Guntung Manggis");
        await page.PictureAsync("loci");
        await page.GetByRole(AriaRole.Link, new() { Name = "Campuran" }).ClickAsync();
        page.Url.ShouldEndWith("/loci?index=50&belowAverage=30&vulnerable=20&rest=3");
        await Expect(page.GetByLabel("Di bawah rata-rata (%)")).ToHaveValueAsync("30");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Peringkat kelurahan" }).EvaluateAsync("h => h.scrollIntoView()");
        await page.PictureAsync("loci-ranking");
        await page.GetByLabel("Rentan (%)").FillAsync("21");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tampilkan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("berjumlah 100");

        await page.GotoAsync("/loci?index=50&belowAverage=30&vulnerable=20");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Pakai: .* 2028$") }).ClickAsync();
        await page.GetByLabel("Alasan").FillAsync("Usulan teratas untuk 2028");
        await page.PictureAsync("loci-choose");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan sebagai rencana" }).ClickAsync();
        await Expect(page.Locator("tr", new() { HasText = "Usulan teratas untuk 2028" })).ToContainTextAsync("direncanakan");

        await ChooseAsync(page, "2027", "Palam (Cempaka)", "Hasil rakor");
        await Expect(page.Locator("section.card", new() { HasText = "2027" }).GetByRole(AriaRole.Link, new() { Name = "Palam", Exact = true })).ToBeVisibleAsync();
        await page.GetByText("Rencanakan atau tetapkan").ClickAsync();
        await page.GetByLabel("Menggantikan").SelectOptionAsync(new SelectOptionValue { Label = "2027 Palam" });
        await ChooseAsync(page, "2027", "Bangkal (Cempaka)", "Palam sedang dibangun", opened: true);
        await Expect(page.Locator("tr", new() { HasText = "dicabut" })).ToContainTextAsync("Palam sedang dibangun");
        await ChooseAsync(page, "2027", "Mentaos (Banjarbaru Utara)", "Lokus kedua");
        await Expect(page.GetByText("Ada 2 lokus dalam satu tahun")).ToBeVisibleAsync();
        await page.PictureAsync("loci-decided");
    }

    [Fact]
    public async Task A_locus_shows_on_a_phone_why_it_was_chosen_how_far_it_is_and_where_its_work_goes_on()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/loci");
        await page.PictureAsync("loci");
        await page.Locator("section.card", new() { HasText = "2026" }).GetByRole(AriaRole.Link, new() { Name = "Sungai Tiung" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Lokus 2026: Sungai Tiung");
        await Expect(page.GetByText("61,71 %").First).ToBeVisibleAsync();
        await Expect(page.Locator("[aria-current=step]")).ToHaveTextAsync("Diintervensi");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Sebelum-sesudah" })).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await page.PictureAsync("locus");
        await page.SetViewportSizeAsync(1440, 900);
        await page.PictureAsync("locus");
    }

    [Fact]
    public async Task A_lurah_sees_the_own_kelurahan_and_decides_nothing()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.lurah");
        await page.GotoAsync("/loci");
        await Expect(page.GetByText("hanya di antara kelurahan di wilayah Anda")).ToBeVisibleAsync();
        await Expect(page.GetByText("Rencanakan atau tetapkan")).ToHaveCountAsync(0);
        await Expect(page.GetByText("Guntung Manggis")).ToHaveCountAsync(0);
    }

    private static async Task ChooseAsync(IPage page, string year, string village, string reason, bool opened = false)
    {
        if (!opened) await page.GetByText("Rencanakan atau tetapkan").ClickAsync();
        await page.GetByLabel("Tahun anggaran", new() { Exact = true }).FillAsync(year);
        await page.GetByLabel("Kelurahan/desa").SelectOptionAsync(new SelectOptionValue { Label = village });
        await page.GetByLabel("Alasan").FillAsync(reason);
        await page.GetByRole(AriaRole.Button, new() { Name = "Tetapkan", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/loci?**");
    }
}
