using System.IO.Compression;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Application;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Figures;

/// <summary>A year with another instrument is not joined to the years before it.</summary>
public sealed class TrendBreakTests(Product product) : IClassFixture<Product>
{
    private const int Families = 6;

    [Fact]
    public async Task A_new_instrument_breaks_the_lines_and_a_comparison_across_it_is_warned_of()
    {
        await PublishAsync("2027.1");
        await SurveyAsync(2027);
        foreach (var page in new[] { await product.OpenAsync(), await product.OpenPhoneAsync() })
        {
            await page.LogInAsync("banjarbaru.pimpinan");
            (await page.StatusAsync("/figures/trend")).ShouldBe(200);
            var index = page.Locator("figure.chart").First;
            await Expect(index.Locator(".chart-break")).ToHaveCountAsync(1);
            await Expect(index.Locator(".chart-breaks li").First).ToContainTextAsync("instrumen berganti");
            var years = (await page.RowsAsync("figure.chart table")).Select(r => r[0]).ToList();
            years[..2].ShouldBe(["2025", "2026"]);
            years[2].ShouldStartWith("2027 (instrumen berganti");
            await page.PictureAsync("trend-break");
            (await page.StatusAsync("/figures/compare?a=63.72&yearA=2026&b=63.72&yearB=2027")).ShouldBe(200);
            await Expect(page.Locator(".banner-warn").First).ToContainTextAsync("Instrumen kedua survei berbeda");
        }
    }

    /// <summary>The province publishes the shipped questionnaire as another version.</summary>
    private Task<int> PublishAsync(string version) => MachineClients.AsAdminAsync(product, null, async s =>
    {
        var instruments = s.GetRequiredService<IInstrumentAppService>();
        var shipped = (await instruments.GetListAsync()).First(i => i.PublishedAtUtc is not null);
        using var workbook = new MemoryStream();
        workbook.Write(await instruments.GetWorkbookAsync(shipped.Id));
        using (var archive = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true))
            foreach (var entry in archive.Entries.Where(e => e.Name.EndsWith(".xml", StringComparison.Ordinal)).ToList()) Replace(entry, $">{shipped.Version}<", $">{version}<");
        workbook.Position = 0;
        await instruments.PublishAsync((await instruments.UploadAsync(workbook)).Draft!.Id);
        return 0;
    });

    private static void Replace(ZipArchiveEntry entry, string before, string after)
    {
        using var stream = entry.Open();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var text = reader.ReadToEnd();
        stream.SetLength(0);
        using var writer = new StreamWriter(stream);
        writer.Write(text.Replace(before, after, StringComparison.Ordinal));
    }

    private async Task SurveyAsync(int year)
    {
        var city = TenantId.ForRegion(FigureReader.Banjarbaru);
        var families = await MachineClients.AsAdminAsync(product, city, async s =>
        {
            var periods = s.GetRequiredService<IPeriodAppService>();
            await periods.CloseAsync((await s.GetRequiredService<IPeriodDirectory>().FindCurrentAsync())!.Id);
            await periods.OpenAsync((await periods.CreateAsync(year, "Survei dengan instrumen baru")).Id);
            return (await s.GetRequiredService<IFamilyDirectory>().ListApproachableIdsAsync(RegionCode.Parse("63.72.03.1003"))).Take(Families).ToList();
        });
        foreach (var family in families)
        {
            await MachineClients.AsAdminAsync(product, city, async s =>
            {
                var answering = s.GetRequiredService<IAnsweringAppService>();
                var draft = (await answering.StartAsync(family)).DraftId;
                foreach (var (question, value) in SurveyApplication.Widow) (await answering.SaveAnswerAsync(draft, question, value)).ShouldBeNull(question);
                (await answering.SubmitAsync(draft)).Receipt.ShouldNotBeNull();
                return 0;
            });
        }

        while (await MachineClients.AsAdminAsync(product, city, s => s.GetRequiredService<Recounter>().RunAsync()) > 0)
        {
        }
    }
}
