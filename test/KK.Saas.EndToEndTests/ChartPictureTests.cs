using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests;

/// <summary>The gallery of charts on a phone and a laptop, light, dark and on paper.</summary>
public sealed class ChartPictureTests(Product product) : IClassFixture<Product>
{
    [Theory]
    [InlineData(360, 740)]
    [InlineData(1440, 900)]
    public async Task Charts_fit_are_readable_for_everyone_and_print(int width, int height)
    {
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync("banjarbaru.lurah");
        foreach (var (name, media, scheme) in new[] { ("light", Media.Screen, ColorScheme.Light), ("dark", Media.Screen, ColorScheme.Dark), ("print", Media.Print, ColorScheme.Light) })
        {
            await page.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
            (await page.StatusAsync("/charts")).ShouldBe(200);
            if (media == Media.Screen) (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, name);
            foreach (var section in new[] { "bar", "stacked", "histogram", "radar", "line", "dots", "heat" })
            {
                await page.PictureOfAsync($"#{section}", $"charts-{section}-{name}");
            }

            (await page.FindingsAsync()).ShouldBeEmpty(name);
        }
    }
}
