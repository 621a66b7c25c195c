using System.Text.RegularExpressions;

namespace KK.Saas.ArchitectureTests;

/// <summary>Which texts a page asks for by a fixed key.</summary>
internal static partial class TextRules
{
    /// <summary>Pairs of the texts' marker (such as ShellText) and a key; keys that are put together at run time are left out.</summary>
    public static IEnumerable<(string Marker, string Key)> Asked(string razor) =>
        from inject in Inject().Matches(razor)
        let field = inject.Groups["field"].Value
        from use in Use().Matches(razor)
        where use.Groups["field"].Value == field
        select (inject.Groups["marker"].Value, use.Groups["key"].Value);

    /// <summary>Keys of the menu: each entry has a name, and a line on the first page.</summary>
    public static IEnumerable<string> OfMenu(string menu) => MenuKey().Matches(menu).SelectMany(m => new[] { "Menu." + m.Groups["name"].Value, "Home." + m.Groups["name"].Value });

    [GeneratedRegex(@"@inject IStringLocalizer<(?<marker>\w+)> (?<field>\w+)")]
    private static partial Regex Inject();

    [GeneratedRegex(@"(?<![\w.])(?<field>\w+)\[""(?<key>[\w.:-]+)""[,\]]")]
    private static partial Regex Use();

    [GeneratedRegex(@"""Menu\.(?<name>\w+)""")]
    private static partial Regex MenuKey();
}
