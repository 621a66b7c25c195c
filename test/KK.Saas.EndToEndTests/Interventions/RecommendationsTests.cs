using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

public sealed class RecommendationsTests(Product product) : IClassFixture<Product>
{
    [Fact]
    public async Task The_chair_postpones_a_problem_with_a_reason_that_stands_beside_it()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.ketua");
        await page.GotoAsync("/kelurahan/63.72.03.1003");
        var problem = page.Locator(".problems > li").First;
        await problem.GetByText("Mengapa peringkat ini?").ClickAsync();
        await Expect(problem.GetByText("poin ke ambang")).ToBeVisibleAsync();
        await problem.GetByText("Putuskan", new() { Exact = true }).ClickAsync();
        await problem.GetByLabel("Keputusan").SelectOptionAsync(new SelectOptionValue { Label = "Ditunda" });
        await problem.ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("proposal-decide");
        await problem.GetByRole(AriaRole.Button, new() { Name = "Simpan keputusan" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Tulis alasan");
        await problem.GetByLabel("Alasan").FillAsync("Menunggu APBD perubahan");
        await problem.GetByRole(AriaRole.Button, new() { Name = "Simpan keputusan" }).ClickAsync();
        await Expect(page.Locator(".problems > li").First.GetByText("Menunggu APBD perubahan")).ToBeVisibleAsync();
        await Expect(page.Locator(".problems > li").First.GetByText("Ketua TPK2D")).ToBeVisibleAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await page.PictureAsync("proposals");
        await page.SetViewportSizeAsync(1440, 900);
        await page.Locator("#proposals, .problems").First.ScrollIntoViewIfNeededAsync();
        await page.PictureAsync("proposals");
    }

    [Fact]
    public async Task A_family_card_says_what_would_help_most_and_hides_what_the_role_may_not_see()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.lurah");
        await OpenAnsweredFamilyAsync(page);
        await Expect(page.GetByText("Yang paling menaikkan indeks")).ToBeVisibleAsync();
        await Expect(page.GetByText("jawaban sensitif tidak ditampilkan")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Kebutuhan dan bantuan" }).EvaluateAsync("h => h.scrollIntoView()");
        await page.PictureAsync("family-needs");
        await page.SetViewportSizeAsync(360, 740);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Kebutuhan dan bantuan" }).EvaluateAsync("h => h.scrollIntoView()");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(360);
        await page.PictureAsync("family-needs");
    }

    /// <summary>The first family of the list that has something to be lifted.</summary>
    private static async Task OpenAnsweredFamilyAsync(IPage page)
    {
        await page.GotoAsync("/families");
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('table.data a')].map(a => a.getAttribute('href')).filter(h => h.startsWith('/families/'))");
        foreach (var link in links)
        {
            await page.GotoAsync(link);
            if (await page.GetByText("Yang paling menaikkan indeks").CountAsync() > 0) return;
        }

        throw new InvalidOperationException("No family of the demo has a need.");
    }
}
