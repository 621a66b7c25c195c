using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace KK.Saas.EndToEndTests;

/// <summary>What axe finds on a page.</summary>
internal static class Accessibility
{
    /// <summary>Serious and critical findings, each with where it is.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(this IPage page)
    {
        var result = await page.RunAxe();
        return
        [
            .. result.Violations.Where(v => v.Impact is "serious" or "critical")
                .Select(v => $"{new Uri(page.Url).PathAndQuery} {v.Id}: {string.Join(" | ", v.Nodes.Take(4).Select(n => n.Html))}"),
        ];
    }
}
