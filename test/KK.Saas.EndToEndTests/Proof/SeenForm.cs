using System.Net;
using System.Text.RegularExpressions;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>A form as it stood on somebody's page, to be sent again by somebody else.</summary>
internal sealed partial record SeenForm(string Path, IReadOnlyList<Dictionary<string, string>> Variants)
{
    /// <summary>All forms of a page that post; each button with a value of its own is one variant.</summary>
    public static IEnumerable<SeenForm> On(string path, string html)
    {
        foreach (Match form in Form().Matches(html))
        {
            var tag = form.Groups[1].Value;
            var action = Action().Match(tag) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : path;
            if (!tag.Contains("post", StringComparison.OrdinalIgnoreCase) || IsOfHeader(action, path)) continue;
            var inputs = Field().Matches(form.Groups[2].Value).Select(m => m.Value).ToList();
            var fields = inputs.Where(i => !i.StartsWith("<button", StringComparison.Ordinal))
                .Select(i => (Name: Attribute(i, "name"), Value: Attribute(i, "value"))).Where(f => f.Name is { Length: > 0 } and not "__RequestVerificationToken")
                .GroupBy(f => f.Name!).ToDictionary(g => g.Key, g => g.First().Value is { Length: > 0 } value ? value : "1");
            var buttons = inputs.Where(i => i.StartsWith("<button", StringComparison.Ordinal)).Select(i => (Name: Attribute(i, "name"), Value: Attribute(i, "value") ?? ""))
                .Where(b => b.Name is { Length: > 0 }).ToList();
            yield return new SeenForm(action, buttons.Count == 0 ? [fields] : [.. buttons.Select(b => new Dictionary<string, string>(fields) { [b.Name!] = b.Value })]);
        }
    }

    /// <summary>Language, logout and search stand on every page; the search is looked at on its own.</summary>
    private static bool IsOfHeader(string action, string path) => action is "/language" or "/account/logout" || (action == "/find" && path != "/find");

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("<form([^>]*)>(.*?)</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("action=\"([^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("<(?:input|select|textarea|button)[^>]*>")]
    private static partial Regex Field();
}
