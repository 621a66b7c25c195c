using KK.Saas.Blazor.Shell;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Rollups;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Figures;

/// <summary>Profiles of regions: what they show is what the service says, on both sides.</summary>
public sealed class ProfileTests(Product product) : IClassFixture<Product>
{
    private const string City = "63.72";
    private const string Village = "63.72.03.1003";
    private static readonly TenantId Banjarbaru = TenantId.ForRegion(RegionCode.Parse(City));

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1440, 900)]
    public async Task A_city_shows_its_sums_and_leads_down_to_a_kelurahan(int width, int height)
    {
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync("banjarbaru.admin");
        var picture = await FiguresAsync(Banjarbaru, City);
        (await page.StatusAsync("/figures")).ShouldBe(200);
        await HeadingAsync(page, "Kota Banjarbaru");
        await SameTilesAsync(page, picture.Self);
        await Expect(page.Locator(".change-lead, .change p").First).ToContainTextAsync(new System.Text.RegularExpressions.Regex("naik|turun|tetap|Tidak"));
        await LookAsync(page, "profile-city");

        await Row(page, ".child-regions", "Cempaka").GetByRole(AriaRole.Link).ClickAsync();
        await HeadingAsync(page, "Kecamatan Cempaka");
        await SameTilesAsync(page, (await FiguresAsync(Banjarbaru, "63.72.03")).Self);
        await LookAsync(page, "profile-kecamatan");

        await Row(page, ".child-regions", "Sungai Tiung").GetByRole(AriaRole.Link).ClickAsync();
        await HeadingAsync(page, "Sungai Tiung");
        var village = await FiguresAsync(Banjarbaru, Village);
        await SameTilesAsync(page, village.Self);
        await SameHistogramAsync(page, village.Self);
        await SameIndicatorsAsync(page, village.Self);
        await LookAsync(page, "profile-kelurahan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Masalah dan usulan kelurahan" }).ClickAsync();
        await page.WaitForURLAsync("**/kelurahan/**");
    }

    [Fact]
    public async Task A_group_changes_the_figures_and_stays_in_the_links()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        foreach (var path in new[] { "/figures/" + Village, "/kelurahan/" + Village })
        {
            await page.GotoAsync(path);
            await page.GetByRole(AriaRole.Link, new() { Name = "Kepala keluarga perempuan" }).ClickAsync();
            await page.WaitForURLAsync("**group=femalehead");
            var women = (await FiguresAsync(Banjarbaru, Village, FamilyGroup.FemaleHead)).Self;
            women.Completed!.Value.ShouldBeInRange(1, (await FiguresAsync(Banjarbaru, Village)).Self.Completed!.Value - 1);
            await SameTilesAsync(page, women);
            await Expect(page.Locator(".region-tiles .stat").Nth(1).Locator(".stat-value")).ToHaveTextAsync(Format.Number(women.Completed));
            await LookAsync(page, $"group{path.Replace('/', '-')}");
        }

        await page.GotoAsync("/figures/63.72.03?group=femalehead");
        await Row(page, ".child-regions", "Sungai Tiung").GetByRole(AriaRole.Link).ClickAsync();
        await page.WaitForURLAsync("**/figures/63.72.03.1003?year=*group=femalehead");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kecamatan Cempaka" }).ClickAsync();
        await page.WaitForURLAsync("**/figures/63.72.03?year=*group=femalehead");
    }

    [Fact]
    public async Task A_kelurahan_page_holds_itself_against_kecamatan_and_city()
    {
        foreach (var (width, height) in new[] { (360, 740), (1440, 900) })
        {
            var page = await product.OpenAsync(width, height);
            await page.LogInAsync("banjarbaru.admin");
            (await page.StatusAsync("/kelurahan/" + Village)).ShouldBe(200);
            var village = (await FiguresAsync(Banjarbaru, Village)).Self;
            await SameTilesAsync(page, village);
            await SameHistogramAsync(page, village);
            foreach (var name in new[] { "Sungai Tiung", "Kecamatan Cempaka", "Kota Banjarbaru" })
                await Expect(page.Locator(".chart:has(.chart-radar) .chart-legend li", new() { HasText = name })).ToHaveCountAsync(1);
            await LookAsync(page, "kelurahan-page");
        }
    }

    [Theory]
    [InlineData(360, 740)]
    [InlineData(1440, 900)]
    public async Task The_province_goes_from_its_map_to_published_figures_of_a_kelurahan(int width, int height)
    {
        var page = await product.OpenAsync(width, height);
        await page.LogInAsync("provinsi.analis");
        await page.GotoAsync("/province");
        await LookAsync(page, "province-page");
        await page.GetByRole(AriaRole.Link, new() { Name = "Kota Banjarbaru" }).First.ClickAsync();
        await HeadingAsync(page, "Kota Banjarbaru");
        var city = (await FiguresAsync(null, City)).Self;
        await SameTilesAsync(page, city);
        await Expect(page.Locator(".stat-note", new() { HasText = "simpangan baku" })).ToHaveCountAsync(0);
        await LookAsync(page, "profile-published-city");
        await page.GotoAsync("/figures/" + Village);
        await SameTilesAsync(page, (await FiguresAsync(null, Village)).Self);
        await LookAsync(page, "profile-published-kelurahan");
        await page.GotoAsync("/figures");
        await HeadingAsync(page, "Kalimantan Selatan");
        await SameTilesAsync(page, (await FiguresAsync(null, "63")).Self);
        await Expect(page.Locator(".child-regions tbody tr")).ToHaveCountAsync(13);
        await LookAsync(page, "profile-province");
    }

    [Theory]
    [InlineData("banjarbaru.admin", "/figures/63.71", 404)]
    [InlineData("banjarbaru.admin", "/figures/63", 404)]
    [InlineData("banjarbaru.admin", "/figures/abc", 404)]
    [InlineData("banjarbaru.admin", "/figures/63.72?year=1999", 404)]
    [InlineData("banjarbaru.admin", "/figures/63.72?year=abc&group=abc&classes=abc", 200)]
    [InlineData("banjarbaru.admin", "/figures/63.72?group=99&year=99999999999", 200)]
    [InlineData("banjarbaru.admin", "/kelurahan/63.72.03.1003?year=abc&group=abc", 200)]
    [InlineData("banjarbaru.lurah", "/figures/63.72.02.1005", 404)]
    [InlineData("banjarbaru.kader", "/figures/63.72", 403)]
    [InlineData("provinsi.analis", "/figures/31.71", 404)]
    [InlineData("provinsi.analis", "/figures/63.05?group=withdisability", 200)]
    public async Task Foreign_and_unknown_regions_are_not_found_and_odd_choices_do_no_harm(string user, string path, int status)
    {
        var page = await product.OpenAsync();
        await page.LogInAsync(user);
        (await page.StatusAsync(path)).ShouldBe(status);
    }

    [Fact]
    public async Task Whoever_has_an_area_is_told_that_a_city_is_only_a_part()
    {
        var page = await product.OpenPhoneAsync();
        await page.LogInAsync("banjarbaru.lurah");
        await page.GotoAsync("/figures");
        await Expect(page.Locator(".banner", new() { HasText = "Hanya kelurahan di wilayah tugas Anda" })).ToBeVisibleAsync();
        await LookAsync(page, "profile-area");
    }

    [Fact]
    public async Task In_the_dark_and_on_paper_it_can_be_read()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.admin");
        foreach (var (name, media, scheme) in new[] { ("dark", Media.Screen, ColorScheme.Dark), ("print", Media.Print, ColorScheme.Light) })
        {
            await page.EmulateMediaAsync(new() { Media = media, ColorScheme = scheme });
            await page.GotoAsync("/figures/" + Village);
            await LookAsync(page, $"profile-{name}");
        }
    }

    private Task<RegionPicture> FiguresAsync(TenantId? owner, string region, FamilyGroup group = FamilyGroup.All) =>
        MachineClients.AsAdminAsync(product, owner, s => s.GetRequiredService<IPictureAppService>().GetAsync(RegionCode.Parse(region), null, group));

    private static Task HeadingAsync(IPage page, string text) => Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(text);

    private static ILocator Row(IPage page, string part, string name) => page.Locator($"{part} tbody tr", new() { Has = page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }) });

    private static async Task SameTilesAsync(IPage page, RegionFigures figures)
    {
        await Expect(page.Locator(".region-tiles .stat-value").First).ToHaveTextAsync(Format.Index(figures.IndexTenThousandths));
        if (figures.Registered is not null) await Expect(page.Locator(".region-tiles .stat-value").Nth(1)).ToHaveTextAsync(Format.Percent(figures.CoveragePercent));
        if (figures is { Vulnerable: { } vulnerable, Scored: > 0 and var scored } && figures.Categories.Sum(c => c.Families ?? 0) >= scored)
            await Expect(page.Locator(".region-tiles .stat-value").Nth(2)).ToHaveTextAsync(Format.Share(vulnerable, scored));
    }

    private static async Task SameHistogramAsync(IPage page, RegionFigures figures)
    {
        var shown = await page.Locator(".chart", new() { HasText = "Sebaran indeks keluarga" }).Locator("table tbody td").AllTextContentsAsync();
        shown.ShouldBe(figures.Histogram.Select(h => Format.Number(h)));
    }

    /// <summary>Indicators that the city's admin sees of every family are compared.</summary>
    private static async Task SameIndicatorsAsync(IPage page, RegionFigures figures)
    {
        var first = figures.Indicators[0];
        await Expect(page.Locator("table.data tbody tr", new() { HasText = first.Code }).Last)
            .ToContainTextAsync($"{Format.Number(first.Met)} dari {Format.Number(first.Applicable)}");
    }

    private static async Task LookAsync(IPage page, string name)
    {
        if (await page.EvaluateAsync<bool>("matchMedia('screen').matches"))
        {
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, name);
            (await page.FindingsAsync()).ShouldBeEmpty(name);
        }

        await page.PictureOfAsync("main", name);
    }
}
