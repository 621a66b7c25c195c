using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KK.Saas.EndToEndTests.Interventions;

/// <summary>Figures as they stand on the pages of the programme, and steps that are taken more than once.</summary>
internal static class YearPages
{
    private const int SecondsForASum = 30;

    /// <summary>Answers again with some other answers than before.</summary>
    public static IEnumerable<(string Question, string Answer)> But(this IEnumerable<(string Question, string Answer)> answers, params (string Question, string Answer)[] changes) =>
        answers.Select(a => changes.Where(c => c.Question == a.Question).DefaultIfEmpty(a).First());

    /// <summary>Asks a family everything and gives the index on its card.</summary>
    public static async Task<decimal> AskAsync(this IPage page, string family, IEnumerable<(string Question, string Answer)> answers)
    {
        await page.GotoAsync(family + "/answer");
        await page.PassConsentTextAsync();
        await page.AnswerAsync(answers);
        await page.SendAsync();
        await page.GotoAsync(family);
        return decimal.Parse(await page.TileAsync("Indeks"), CultureInfo.GetCultureInfo("id-ID"));
    }

    /// <summary>The value of the tile with this label.</summary>
    public static Task<string> TileAsync(this IPage page, string label) => page.Locator("main").TileAsync(label);

    /// <inheritdoc cref="TileAsync(IPage, string)" />
    public static async Task<string> TileAsync(this ILocator part, string label) =>
        (await part.Locator(".stat", new() { Has = part.Page.GetByText(label) }).First.Locator(".stat-value").InnerTextAsync()).Trim();

    /// <summary>Families of a kelurahan that have this problem; 0 when it is not among its problems.</summary>
    public static async Task<int> FamiliesWithAsync(this IPage page, string village, string problem)
    {
        await page.GotoAsync($"/kelurahan/{village}");
        var count = page.Locator(".problems > li", new() { HasText = problem }).Locator("strong");
        return await count.CountAsync() == 0 ? 0 : int.Parse(Regex.Match(await count.First.InnerTextAsync(), "[0-9]+").Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Sends a report of an activity that stands in the plan and gives its address.</summary>
    public static async Task<string> ReportAsync(this IPage phone, string line, string title, int families, long amount)
    {
        await phone.GotoAsync("/activities/new");
        await phone.GetByLabel("Kegiatan dalam rencana").SelectOptionAsync(new SelectOptionValue { Label = line });
        await phone.GetByLabel("Apa yang dilakukan").FillAsync(title);
        await phone.GetByLabel("Keluarga terjangkau").FillAsync($"{families}");
        await phone.GetByLabel("Biaya (rupiah)").FillAsync($"{amount}");
        await phone.PictureAsync("year-report");
        await phone.FitsAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "Kirim laporan" }).ClickAsync();
        await Expect(phone.GetByText("Laporan tersimpan.")).ToBeVisibleAsync();
        return new Uri(phone.Url).AbsolutePath;
    }

    /// <summary>What the person of this page was told about something.</summary>
    public static async Task<IReadOnlyList<string>> NoticesAsync(this IPage page, string title)
    {
        await page.GotoAsync("/notices");
        return await page.Locator(".tasks li", new() { HasText = title }).Locator("p").Nth(0).AllInnerTextsAsync();
    }

    /// <summary>Reads until what is wanted is there, for sums and jobs come a little later; the last value is given when it does not come.</summary>
    public static async Task<T> WaitForAsync<T>(Func<Task<T>> read, Func<T, bool> wanted)
    {
        for (var second = 0; ; second++)
        {
            var value = await read();
            if (wanted(value) || second == SecondsForASum) return value;
            await Task.Delay(1000);
        }
    }

    public static async Task FitsAsync(this IPage page) =>
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(page.ViewportSize!.Width, page.Url);
}
