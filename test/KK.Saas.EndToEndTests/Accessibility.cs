using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests;

/// <summary>What axe finds on a page.</summary>
internal static class Accessibility
{
    /// <summary>Rules of WCAG 2.2 AA; of what passes one place is named, else most of the time goes into telling what is right.</summary>
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Serious and critical findings, each with where it is.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(this IPage page)
    {
        var result = await page.RunAxe(Options);
        return
        [
            .. result.Violations.Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{new Uri(page.Url).PathAndQuery} {v.Id}: {string.Join(" | ", v.Nodes.Take(4).Select(n => n.Html))}"),
        ];
    }
}
