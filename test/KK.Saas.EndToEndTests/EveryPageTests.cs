namespace KK.Saas.EndToEndTests;

/// <summary>Every page of every role's menu, at both sizes; a new menu entry is covered without a line here.</summary>
public sealed class EveryPageTests(Product product) : IClassFixture<Product>
{
    /// <summary>Names what reaches beyond the right edge, tables that scroll by themselves left out.</summary>
    private const string Wide = """
        [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.parentElement.closest('.table-wrap'))
          .slice(-4).map(e => `${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 40)}`).join(' | ')
        """;

    public static TheoryData<string, int, int> Cases { get; } = new()
    {
        { "banjarbaru.admin", 360, 740 }, { "banjarbaru.admin", 1440, 900 }, { "provinsi.admin", 360, 740 }, { "provinsi.admin", 1440, 900 },
        { "banjarbaru.kader", 360, 740 }, { "banjarbaru.lurah", 360, 740 }, { "banjarbaru.staf", 1440, 900 }, { "banjarbaru.pimpinan", 1440, 900 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Pages_of_the_menu_open_fit_the_screen_and_have_one_heading(string user, int width, int height)
    {
        var page = await product.OpenAsync(width, height);
        var errors = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Add(message.Text);
        };
        await page.LogInAsync(user);
        var paths = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('nav.menu a')].map(a => a.getAttribute('href'))");
        paths.Length.ShouldBeGreaterThan(3);
        foreach (var path in paths)
        {
            (await page.StatusAsync(path)).ShouldBe(200, path);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{path} is wider than the screen: {await page.EvaluateAsync<string>(Wide)}");
            (await page.Locator("h1").CountAsync()).ShouldBe(1, path);
            (await page.Locator("main .demo-banner, body > .demo-banner, .demo-banner").CountAsync()).ShouldBeGreaterThan(0, $"{path} is not marked as demo data");
            await page.PictureAsync($"{user}{path.Replace('/', '-')}");
        }

        errors.ShouldBeEmpty();
    }
}
