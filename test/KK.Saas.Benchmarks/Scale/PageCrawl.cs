using System.Net;
using System.Text.RegularExpressions;

namespace KK.Saas.Benchmarks.Scale;

/// <summary>
/// Finds the pages that a role can read by following the links of the product from its home page, one address for each kind of page (a kind is the
/// route with the names of its filters): a new page is measured without anybody listing it.
/// </summary>
internal static partial class PageCrawl
{
    private const int MaxKinds = 250;
    private static readonly string[] Left = ["/account", "/language", "/login", "/isi", "/invite", "/connect"];

    /// <returns>Addresses by kind, in the order in which they were found.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> FindAsync(ReaderSession session)
    {
        var (found, waiting) = (new Dictionary<string, string>(StringComparer.Ordinal), new Queue<string>(["/"]));
        var seen = new HashSet<string>(["/"], StringComparer.Ordinal);
        while (waiting.TryDequeue(out var path) && found.Count < MaxKinds)
        {
            var answer = await session.OpenAsync(path);
            if (!answer.IsPage) continue;
            found.Add(KindOf(path), path);
            foreach (var link in Links().Matches(answer.Body).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Where(IsRead))
                if (seen.Add(KindOf(link))) waiting.Enqueue(link);
        }

        return found;
    }

    public static string KindOf(string path)
    {
        var parts = path.Split('?', 2);
        var route = string.Join('/', parts[0].Split('/').Select(Name));
        if (parts.Length == 1) return route;
        return $"{route}?{string.Join('&', parts[1].Split('&').Select(p => p.Split('=')[0]).Distinct().Order(StringComparer.Ordinal))}";
    }

    private static string Name(string segment)
    {
        if (Guid.TryParse(segment, out _)) return "{id}";
        return Code().IsMatch(segment) ? $"{{code {segment.Count(c => c == '.')}}}" : segment;
    }

    private static bool IsRead(string link) => !Left.Any(l => link.StartsWith(l, StringComparison.Ordinal)) && !FileName().IsMatch(link.Split('?')[0]);

    [GeneratedRegex("\\.[a-z]{2,8}$")]
    private static partial Regex FileName();

    [GeneratedRegex("<a\\b[^>]*\\bhref=\"(/(?!/)[^\"#]*)")]
    private static partial Regex Links();

    [GeneratedRegex("^\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?$")]
    private static partial Regex Code();
}
