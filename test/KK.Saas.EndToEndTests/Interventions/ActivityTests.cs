using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

public sealed class ActivityTests(Product product) : IClassFixture<Product>
{
    /// <summary>The smallest PNG: one pixel.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    [Fact]
    public async Task An_activity_is_reported_from_a_phone_decided_and_followed_up()
    {
        var phone = await product.OpenPhoneAsync();
        await phone.LogInAsync("banjarbaru.staf");
        await phone.GotoAsync("/activities");
        await phone.PictureAsync("activities");
        await FitsAsync(phone);
        await phone.GetByRole(AriaRole.Link, new() { Name = "Lapor kegiatan" }).ClickAsync();
        await Expect(phone.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Lapor kegiatan");
        await phone.GetByLabel("Kelurahan/desa").SelectOptionAsync(new SelectOptionValue { Label = "Sungai Tiung" });
        await phone.GetByLabel("Apa yang dilakukan").FillAsync("Kelas pengasuhan");
        await phone.GetByLabel("Keluarga terjangkau").FillAsync("12");
        await phone.GetByLabel("Biaya (rupiah)").FillAsync("1500000");
        await phone.GetByLabel("Foto", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "IMG_1.png", MimeType = "image/png", Buffer = Pixel });
        await phone.PictureAsync("activity-new");
        await FitsAsync(phone);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Kirim laporan" }).ClickAsync();
        await Expect(phone.GetByText("Laporan tersimpan.")).ToBeVisibleAsync();
        await Expect(phone.GetByRole(AriaRole.Link, new() { Name = "IMG_1.jpg" })).ToBeVisibleAsync();
        await phone.PictureAsync("activity");
        await FitsAsync(phone);
        var path = new Uri(phone.Url).AbsolutePath;

        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.kadis");
        await Expect(page.Locator(".bell-count")).ToBeVisibleAsync();
        await page.Locator(".bell").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Pemberitahuan");
        await page.PictureAsync("notices");
        await page.GetByRole(AriaRole.Button, new() { Name = "Buka Kelas pengasuhan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kelas pengasuhan");
        await page.GetByText("Tindak lanjut", new() { Exact = true }).ClickAsync();
        await page.GetByLabel("Apa yang harus dikerjakan").FillAsync("Kunjungi dua keluarga");
        await page.GetByLabel("Penanggung jawab").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.PictureAsync("activity-decide");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tugaskan" }).ClickAsync();
        await Expect(page.GetByText("Kunjungi dua keluarga").First).ToBeVisibleAsync();

        await phone.GotoAsync(path);
        await phone.GetByLabel("Hasilnya").FillAsync("Sudah dikunjungi");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Tandai selesai" }).ClickAsync();
        await Expect(phone.GetByText("Selesai: Sudah dikunjungi")).ToBeVisibleAsync();
        await page.GotoAsync(path);
        await Expect(page.GetByText("Selesai: Sudah dikunjungi")).ToBeVisibleAsync();

        await page.GotoAsync("/reports/quarter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Uraian" })).ToBeVisibleAsync();
        await page.GetByLabel("Hasil, kendala").FillAsync("Berjalan baik.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Expect(page.GetByLabel("Hasil, kendala")).ToHaveValueAsync("Berjalan baik.");
        await page.PictureAsync("quarter");
        await phone.GotoAsync("/reports/quarter");
        await phone.PictureAsync("quarter");
        await FitsAsync(phone);
    }

    [Fact]
    public async Task The_secretariat_sets_the_rules()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.sekretaris");
        await page.GotoAsync("/escalation");
        await page.PictureAsync("escalation");
        await page.GetByLabel("Hari lewat tenggat sampai ketua").FillAsync("3");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).First.ClickAsync();
        await Expect(page.GetByText("ketua lebih lama daripada sekretaris")).ToBeVisibleAsync();
        await page.GetByLabel("Hari lewat tenggat sampai ketua").FillAsync("9");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).First.ClickAsync();
        await page.GotoAsync("/escalation");
        await Expect(page.GetByLabel("Hari lewat tenggat sampai ketua")).ToHaveValueAsync("9");
        await page.SetViewportSizeAsync(360, 740);
        await page.PictureAsync("escalation");
        await FitsAsync(page);
        await page.GotoAsync("/activities");
        await page.SetViewportSizeAsync(1440, 900);
        await page.PictureAsync("activities");
    }

    private static async Task FitsAsync(IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(await page.EvaluateAsync<int>("window.innerWidth"));
}
