namespace KK.Saas.EndToEndTests;

/// <summary>Every page of every role's menu, at both sizes; a new menu entry is covered without a line here.</summary>
public sealed class EveryPageTests(Product product) : IClassFixture<Product>
{
    /// <summary>Names what reaches beyond the right edge, tables that scroll by themselves left out.</summary>
    private const string Wide = """
        [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.parentElement.closest('.table-wrap'))
          .slice(-4).map(e => `${e.tagName}.${e.className} ${e.textContent.trim().slice(0, 40)}`).join(' | ')
        """;

    /// <summary>Pages that no menu leads to.</summary>
    private static readonly string[] Unlisted = ["/charts", "/account"];

    /// <summary>User, size, and whether axe looks as well: once a page is enough.</summary>
    public static TheoryData<string, int, int, bool> Cases { get; } = new()
    {
        { "banjarbaru.admin", 360, 740, false }, { "banjarbaru.admin", 1440, 900, true }, { "provinsi.admin", 360, 740, false }, { "provinsi.admin", 1440, 900, true },
        { "banjarbaru.kader", 360, 740, true }, { "banjarbaru.lurah", 360, 740, false }, { "banjarbaru.staf", 1440, 900, false }, { "banjarbaru.pimpinan", 1440, 900, false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Pages_of_the_menu_open_fit_the_screen_and_have_one_heading(string user, int width, int height, bool accessible)
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
        var findings = new List<string>();
        foreach (var path in paths.Concat(Unlisted))
        {
            (await page.StatusAsync(path)).ShouldBe(200, path);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{path} is wider than the screen: {await page.EvaluateAsync<string>(Wide)}");
            (await page.Locator("h1").CountAsync()).ShouldBe(1, path);
            (await page.Locator("main .demo-banner, body > .demo-banner, .demo-banner").CountAsync()).ShouldBeGreaterThan(0, $"{path} is not marked as demo data");
            await page.PictureAsync($"{user}{path.Replace('/', '-')}");
            if (accessible) findings.AddRange(await page.FindingsAsync());
        }

        errors.ShouldBeEmpty();
        findings.ShouldBeEmpty();
    }
}
