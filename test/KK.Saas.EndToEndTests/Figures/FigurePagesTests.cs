using System.Text.RegularExpressions;
using KK.Saas.Blazor.Shell;
using KK.Saas.Core.Regions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Figures;

/// <summary>Pages that set regions and years side by side show what the service counted, to the last digit that is shown.</summary>
public sealed class FigurePagesTests(Product product) : IClassFixture<Product>
{
    private const string City = "banjarbaru.pimpinan";
    private const string Province = "provinsi.admin";
    private const int TenThousandths = 10_000;

    [Theory]
    [InlineData(City, "", RegionLevel.Village)]
    [InlineData(City, "?level=kecamatan", RegionLevel.District)]
    [InlineData(Province, "", RegionLevel.Regency)]
    [InlineData(Province, "?within=63.72", RegionLevel.Village)]
    public async Task The_heat_map_has_every_region_with_an_answer_and_the_lowest_index_on_top(string user, string query, RegionLevel level)
    {
        var list = await product.ReadAsync(user, p => p.GetListAsync(level, query.Contains("within", StringComparison.Ordinal) ? FigureReader.Banjarbaru : null));
        var page = await OpenAsync(user, "/figures/heatmap" + query);
        var expected = list.Answered().OrderBy(r => r.IndexTenThousandths ?? int.MaxValue).ThenBy(r => r.Region.Value, StringComparer.Ordinal).ToList();
        var rows = await page.RowsAsync("table.heat");
        rows.Select(r => r[0]).ShouldBe(expected.Select(r => r.Completed is { } families ? $"{r.Name} n {Format.Number(families)}" : r.Name));
        foreach (var (shown, region) in rows.Zip(expected))
        {
            if (region.IndexTenThousandths is { } index) shown[1].ShouldBe(Format.Tenths((decimal)index / TenThousandths), region.Name);
            foreach (var (indicator, i) in region.Indicators.Select((s, i) => (s, i)).Where(s => !shown[s.i + 2].Contains("disembunyikan", StringComparison.Ordinal)))
                shown[i + 2].ShouldBe(Format.Tenths(indicator.Percent), $"{region.Name} {indicator.Code}");
        }
    }

    [Fact]
    public async Task The_heat_map_is_ordered_by_a_column_and_leads_to_a_kelurahan()
    {
        var list = await product.ReadAsync(City, p => p.GetListAsync(RegionLevel.Village));
        var page = await OpenAsync(City, "/figures/heatmap");
        var code = list.Total.Indicators[0].Code;
        await page.Locator("table.heat thead").GetByRole(AriaRole.Link, new() { Name = code }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"sort={Regex.Escape(code)}"));
        await Expect(page.Locator("table.heat th[aria-sort=ascending]")).ToContainTextAsync(code);
        var lowest = list.Answered().OrderBy(r => r.Indicators[0].Percent ?? decimal.MaxValue).ThenBy(r => r.Region.Value, StringComparer.Ordinal).First();
        (await page.RowsAsync("table.heat"))[0][0].ShouldStartWith(lowest.Name);
        await page.Locator("table.heat tbody td a").First.ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"/kelurahan/{Regex.Escape(lowest.Region.Value)}"));
        await Expect(page.Locator("h1")).ToHaveTextAsync(lowest.Name);
    }

    [Fact]
    public async Task The_province_goes_from_all_kabupaten_and_kota_into_one()
    {
        var page = await OpenAsync(Province, "/figures/heatmap");
        await page.Locator(".region-path summary").ClickAsync();
        await page.Locator(".region-path a[href*='within=63.72']").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("within=63\\.72"));
        await Expect(page.Locator(".region-path a[aria-current]")).ToContainTextAsync("Banjarbaru");
        await Expect(page.Locator(".chip", new() { HasTextString = "kelurahan/desa" })).ToHaveAttributeAsync("aria-current", "true");
    }

    [Theory]
    [InlineData(City, RegionLevel.Village)]
    [InlineData(Province, RegionLevel.Regency)]
    public async Task Each_dimension_shows_every_region_and_a_region_is_drawn_beside_the_whole(string user, RegionLevel level)
    {
        var list = await product.ReadAsync(user, p => p.GetListAsync(level));
        var page = await OpenAsync(user, "/figures/dimensions");
        var charts = page.Locator(".chart-multiples-grid > figure");
        await Expect(charts).ToHaveCountAsync(list.Total.Dimensions.Count);
        foreach (var (dimension, n) in list.Total.Dimensions.Select((d, n) => (d, n)))
        foreach (var region in list.Answered().Where(r => r.Dimensions.Count > n && r.Dimensions[n].TenThousandths is not null))
            await Expect(charts.Nth(n).Locator("li", new() { Has = page.GetByRole(AriaRole.Link, new() { Name = region.Name, Exact = true }) })).ToContainTextAsync(Format.Index(region.Dimensions[n].TenThousandths));
        var last = charts.First.Locator(".chart-rows a").Last;
        var name = (await last.InnerTextAsync()).Trim();
        await last.ClickAsync();
        await Expect(page.Locator("#shape h3")).ToContainTextAsync(name);
        var chosen = list.Rows.First(r => r.Name == name);
        foreach (var (row, dimension) in (await page.RowsAsync("#shape table")).Zip(chosen.Dimensions)) row[1].ShouldBe(Format.Index(dimension.TenThousandths));
    }

    [Theory]
    [InlineData(City)]
    [InlineData(Province)]
    public async Task Development_has_every_year_with_figures(string user)
    {
        var trend = await product.ReadAsync(user, p => p.GetTrendAsync());
        var points = trend.Points.Where(p => p.Figures.Completed is > 0).ToList();
        var page = await OpenAsync(user, "/figures/trend");
        if (points.Count == 1)
        {
            await Expect(page.Locator(".banner-info", new() { HasTextString = "satu survei" })).ToBeVisibleAsync();
            await Expect(page.Locator(".stat-value").First).ToHaveTextAsync(Format.Index(points[0].Figures.IndexTenThousandths));
            return;
        }

        var rows = await page.RowsAsync("figure.chart table");
        rows.Select(r => r[0]).ShouldBe(points.Select(p => $"{p.SurveyYear}"));
        rows.Select(r => r[1]).ShouldBe(points.Select(p => Format.Index(p.Figures.IndexTenThousandths)));
    }

    [Theory]
    [InlineData(City, RegionLevel.Village)]
    [InlineData(Province, RegionLevel.Regency)]
    public async Task Coverage_counts_every_family_once_and_what_is_late_stands_on_top(string user, RegionLevel level)
    {
        var list = await product.ReadAsync(user, p => p.GetListAsync(level));
        var page = await OpenAsync(user, "/figures/coverage");
        var rows = await page.RowsAsync("table.coverage");
        rows.Length.ShouldBe(list.Rows.Count(r => r.CountedAtUtc is not null));
        foreach (var row in rows)
        {
            var region = list.Rows.First(r => r.Name == row[0]);
            row[1].ShouldBe(Format.Percent(region.CoveragePercent));
            if (region.Visits is not { } visits || region.Registered is not { } registered) continue;
            row[2..8].ShouldBe(new[] { registered, visits.Completed, visits.Refused, visits.Absent, visits.Moved, Math.Max(0, registered - visits.Visited) }.Select(n => Format.Number(n)));
        }

        var shares = rows.Select(r => list.Rows.First(x => x.Name == r[0]).CoveragePercent ?? decimal.MaxValue).ToList();
        shares.ShouldBe(shares.Order());
        await Expect(page.Locator("table.coverage tfoot")).ToContainTextAsync(Format.Percent(list.Total.CoveragePercent));
        if (rows.Any(r => r[4] == "disembunyikan")) await Expect(page.Locator("table.coverage tfoot td").Nth(3)).ToHaveTextAsync("disembunyikan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Terbanyak belum dikunjungi", Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("sort=left"));
    }

    [Theory]
    [InlineData(City, "63.72.03.1003", "63.72")]
    [InlineData(Province, "63.72", "63.71")]
    [InlineData(Province, "63", "63.72.03.1003")]
    public async Task Two_regions_stand_side_by_side_with_the_largest_difference_on_top(string user, string a, string b)
    {
        var (first, second) = (await product.ReadAsync(user, p => p.GetAsync(RegionCode.Parse(a))), await product.ReadAsync(user, p => p.GetAsync(RegionCode.Parse(b))));
        var page = await OpenAsync(user, $"/figures/compare?a={a}&b={b}");
        if (second.Self.CountedAtUtc is null)
        {
            await Expect(page.Locator(".banner-warn")).ToContainTextAsync("belum ada angka");
            return;
        }

        var summary = (await page.RowsAsync("table.compare"))[0];
        summary[1..3].ShouldBe([Format.Index(first.Self.IndexTenThousandths), Format.Index(second.Self.IndexTenThousandths)]);
        summary[3].ShouldStartWith(Format.Difference((second.Self.IndexTenThousandths - first.Self.IndexTenThousandths) / (decimal)TenThousandths));
        var rows = await page.Locator("table.compare").Nth(1).Locator("tbody tr td:last-child strong").AllInnerTextsAsync();
        rows.Count.ShouldBe(first.Self.Indicators.Count);
        var sizes = rows.Where(t => t != "–").Select(t => Math.Abs(decimal.Parse(t, System.Globalization.CultureInfo.GetCultureInfo("id-ID")))).ToList();
        sizes.ShouldBe(sizes.OrderDescending());
        if (second.Self.IsRounded) await Expect(page.Locator(".banner-warn")).ToContainTextAsync("dibulatkan");
    }

    [Fact]
    public async Task The_form_compares_what_was_chosen_and_says_when_both_sides_are_the_same()
    {
        var page = await OpenAsync(City, "/figures/compare");
        await page.Locator("#side-A").SelectOptionAsync("63.72.03.1003");
        await page.Locator("#side-B").SelectOptionAsync("63.72.03.1003");
        await page.Locator("#year-A").SelectOptionAsync("2026");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bandingkan" }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("a=63\\.72\\.03\\.1003&yearA=2026&b=63\\.72\\.03\\.1003"));
        await Expect(page.GetByText("Kedua sisi sama")).ToBeVisibleAsync();
    }

    private async Task<IPage> OpenAsync(string user, string path)
    {
        var page = await product.OpenAsync();
        await page.LogInAsync(user);
        (await page.StatusAsync(path)).ShouldBe(200);
        return page;
    }
}
