using System.Net.Http.Headers;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EndToEndTests.Proof;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Application;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests;

/// <summary>Open pages are told when a sum changed, and only those of the side that it belongs to.</summary>
public sealed class FreshFiguresTests(Product product) : IClassFixture<Product>
{
    private static readonly TenantId Banjarbaru = TenantId.ForRegion(RegionCode.Parse("63.72"));

    [Fact]
    public async Task A_page_that_shows_figures_says_that_they_changed()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.pimpinan");
        var stream = page.WaitForRequestAsync("**/events/figures");
        await page.GotoAsync("/kelurahan");
        await stream;
        var notice = page.Locator("[data-fresh]");
        (await notice.IsVisibleAsync()).ShouldBeFalse();
        await Task.Delay(TimeSpan.FromSeconds(1.5)); // the stream's first look
        await CountAgainAsync();
        await Assertions.Expect(notice).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await page.PictureAsync("fresh-notice");
    }

    [Fact]
    public async Task On_a_projector_the_page_stands_alone_and_takes_the_figures_by_itself()
    {
        var page = await product.OpenAsync();
        await page.LogInAsync("banjarbaru.pimpinan");
        await page.GotoAsync("/kelurahan?projector=1");
        (await page.Locator("nav.menu").CountAsync()).ShouldBe(0);
        await page.PictureAsync("projector");
        await Task.Delay(TimeSpan.FromSeconds(1.5));
        var loaded = page.WaitForRequestAsync(r => r.IsNavigationRequest, new() { Timeout = 15_000 });
        await CountAgainAsync();
        await loaded;
    }

    [Fact]
    public async Task A_change_in_one_city_reaches_the_streams_of_that_city_alone()
    {
        using var own = await HttpUser.LogInAsync(product, "banjarbaru.pimpinan");
        using var other = await HttpUser.LogInAsync(product, "banjarmasin.admin");
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(8));
        var (heard, overheard) = (ListenAsync(own, end.Token), ListenAsync(other, end.Token));
        await Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None);
        await CountAgainAsync();
        (await heard).ShouldContain("event: changed");
        (await overheard).ShouldNotContain("event: changed");
    }

    [Fact]
    public async Task Nobody_and_an_enumerator_get_no_stream()
    {
        using var nobody = HttpUser.Anonymous(product);
        using var enumerator = await HttpUser.LogInAsync(product, "banjarbaru.kader");
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        (await ListenAsync(nobody, end.Token)).ShouldNotContain("event:");
        (await ListenAsync(enumerator, end.Token)).ShouldNotContain("event:");
    }

    /// <summary>A recount that changes no number is news as well: the moment of the count moved.</summary>
    private async Task CountAgainAsync()
    {
        using var tenant = product.Services.GetRequiredService<ICurrentTenant>().Change(Banjarbaru);
        using var area = product.Services.GetRequiredService<ICurrentArea>().Change(AreaScope.All);
        await using var scope = product.Services.CreateAsyncScope();
        var period = (await scope.ServiceProvider.GetRequiredService<IPeriodDirectory>().FindCurrentAsync())!;
        scope.ServiceProvider.GetRequiredService<DirtyMarker>().Mark(period.Id, RegionCode.Parse("63.72.03.1003"));
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        await using var recount = product.Services.CreateAsyncScope();
        await recount.ServiceProvider.GetRequiredService<Recounter>().RunAsync();
    }

    private async Task<string> ListenAsync(HttpUser user, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = new Uri(product.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/events/figures");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        if (user.Cookies() is { Length: > 0 } cookies) request.Headers.Add("Cookie", cookies);
        var heard = new System.Text.StringBuilder();
        try
        {
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(cancellationToken));
            while (await reader.ReadLineAsync(cancellationToken) is { } line) heard.AppendLine(line);
        }
        catch (OperationCanceledException)
        {
            // The time to listen is over.
        }

        return heard.ToString();
    }
}
