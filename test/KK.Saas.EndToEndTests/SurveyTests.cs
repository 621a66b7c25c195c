using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests;

public sealed class SurveyTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task The_city_admin_sees_the_open_period_with_its_poverty_line()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("tanahlaut.admin");
        await page.GotoAsync("/periods");
        await Expect(page.GetByText("Garis kemiskinan")).ToBeVisibleAsync();
        await page.PictureAsync("periods");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tutup" }).ClickAsync();
        await Expect(page.GetByText("Ditutup")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Buka", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Dibuka", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_laptop_whole_sections_are_asked()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        await page.GotoAsync(await page.AddFamilyAsync("Norhayati") + "/answer");
        await page.GetByLabel("Ya", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lanjut" }).ClickAsync();
        await Expect(page.GetByText("Tentang keluarga")).ToBeVisibleAsync();
        await Expect(page.Locator("legend:visible")).ToHaveCountAsync(6);
        await page.PictureAsync("section");
    }

    [Fact]
    public async Task A_supervisor_returns_a_submission_and_the_kader_finds_it_on_top_of_the_tasks()
    {
        var kader = await product.OpenPhoneAsync();
        await kader.LogInAsync("banjarbaru.kader");
        var family = await kader.AddFamilyAsync("Fatimah");
        await kader.GotoAsync(family + "/answer");
        await kader.PassConsentTextAsync();
        await kader.AnswerAsync(SurveySteps.Widow);
        await kader.SendAsync();

        var supervisor = await product.OpenAsync();
        await supervisor.LogInAsync("banjarbaru.supervisor");
        await supervisor.GotoAsync("/review");
        var item = supervisor.Locator(".tasks li", new() { HasText = "Fatimah" });
        await Expect(item.GetByText("dijawab kurang dari 3 menit")).ToBeVisibleAsync();
        await supervisor.PictureAsync("review");
        await item.GetByText("Kembalikan …").ClickAsync();
        await item.GetByLabel("Apa yang perlu diperbaiki?").FillAsync("Tanyakan lagi penghasilannya.");
        await item.GetByRole(AriaRole.Button, new() { Name = "Kembalikan ke kader" }).ClickAsync();
        await Expect(supervisor.Locator(".tasks li", new() { HasText = "Fatimah" })).ToHaveCountAsync(0);

        await kader.GotoAsync("/tasks");
        await Expect(kader.Locator(".tasks li").First).ToContainTextAsync("Tanyakan lagi penghasilannya.");
        await kader.PictureAsync("tasks");
    }

    [Fact]
    public async Task Nobody_home_is_recorded_at_the_door()
    {
        var kader = await product.OpenPhoneAsync();
        await kader.LogInAsync("banjarbaru.kader");
        await kader.GotoAsync(await kader.AddFamilyAsync("Masriah"));
        await kader.GetByRole(AriaRole.Button, new() { Name = "Tidak bertemu siapa pun" }).ClickAsync();
        await Expect(kader.GetByText("Hasil kunjungan sudah dicatat")).ToBeVisibleAsync();
    }
}
