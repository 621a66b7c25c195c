using KK.Saas.EndToEndTests.Proof;

namespace KK.Saas.EndToEndTests.Figures;

/// <summary>Whatever stands in the address of a page of figures, it answers; and the pages fit their screens.</summary>
public sealed class FigureAddressTests(Product product) : IClassFixture<Product>
{
    private static readonly string[] Pages = ["heatmap", "dimensions", "trend", "coverage", "compare"];

    public static TheoryData<string, int, int> Screens { get; } = new()
    {
        { "banjarbaru.pimpinan", 360, 740 }, { "banjarbaru.pimpinan", 1440, 900 }, { "provinsi.admin", 360, 740 }, { "provinsi.admin", 1440, 900 },
    };

    [Theory]
    [InlineData("banjarbaru.pimpinan", "63.71", "63.71.01.1001")]
    [InlineData("provinsi.admin", "64", "63.72.99.1001")]
    public async Task Strange_addresses_get_the_usual_page_or_none(string name, string foreign, string unknown)
    {
        using var user = await HttpUser.LogInAsync(product, name);
        foreach (var page in Pages)
        foreach (var (query, status) in new (string, int?)[]
        {
            ("group=x", 200), ("group=99", 200), ("sort=zzz", 200), ("level=zzz", 200), ("year=abc", page == "compare" ? 200 : null), ("year=1", null), ("yearA=1", page == "compare" ? 404 : 200),
            ("year=99999999999999", null), ("year=-1", null), ("group=femalehead", 200), ("group=withdisability", 200),
            ($"within={foreign}", page is "trend" or "compare" ? 200 : 404), ($"within={unknown}", page is "trend" or "compare" ? 200 : 404), ("within=x", null), ("within=63.72.03.1003", null),
            ($"region={foreign}", page is "trend" or "dimensions" ? 404 : 200), ($"region={unknown}", page is "trend" or "dimensions" ? 404 : 200), ("region=<script>", page is "trend" or "dimensions" ? 404 : 200),
            ($"a={foreign}", page == "compare" ? 404 : 200), ($"b={unknown}", page == "compare" ? 404 : 200), ("a=63.72.03.1003&b=zzz", page == "compare" ? 404 : 200), ("a=&b=&yearA=&yearB=", 200),
        })
        {
            var got = (int)(await user.OpenAsync($"/figures/{page}?{query}")).Status;
            if (status is null) got.ShouldBeOneOf(200, 404);
            else got.ShouldBe(status.Value, $"/figures/{page}?{query}");
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_page_fits_and_is_accessible_also_for_a_group_inside_a_region_and_on_a_projector(string user, int width, int height)
    {
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync(user);
        var findings = new List<string>();
        foreach (var name in Pages)
        foreach (var (query, kept) in new[] { ("", ""), ("?group=withchildren", "-group"), ("?within=63.72&level=kecamatan&region=63.72.03&a=63.72&b=63.72.03.1003", "-inside"), ("?group=withdisability&projector=1", "-projector") })
        {
            (await page.StatusAsync($"/figures/{name}{query}")).ShouldBe(200, $"/figures/{name}{query}");
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"/figures/{name}{query}");
            await page.PictureOfAsync("main", $"figures-{name}{kept}-{(user.StartsWith("prov", StringComparison.Ordinal) ? "province" : "city")}");
            if (kept is "" or "-inside") findings.AddRange(await page.FindingsAsync());
        }

        findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task Paper_and_dark_screens_are_readable()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.pimpinan");
        foreach (var name in Pages)
        {
            await page.GotoAsync($"/figures/{name}");
            await page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
            await page.PictureOfAsync("main", $"figures-{name}-dark");
            (await page.FindingsAsync()).ShouldBeEmpty();
            await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });
            await page.PictureOfAsync("main", $"figures-{name}-print");
            await page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Screen, ColorScheme = Microsoft.Playwright.ColorScheme.Light });
        }
    }
}
