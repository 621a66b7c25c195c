using System.Globalization;
using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Identity;

/// <summary>Names of roles in the user's language.</summary>
public static class RoleText
{
    private const string OwnPrefix = "own:";

    /// <summary>Own roles of a city are called as it called them.</summary>
    public static string Of(IStringLocalizer<IdentityText> texts, string role) =>
        role.StartsWith(OwnPrefix, StringComparison.Ordinal) ? role[OwnPrefix.Length..] : texts["Role." + role];

    /// <summary>What people may write for each role in a sheet: its name in either language, also without what stands in brackets.</summary>
    public static IReadOnlyDictionary<string, string> Words(IStringLocalizer<IdentityText> texts, IEnumerable<string> roles)
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var shown = CultureInfo.CurrentUICulture;
        foreach (var language in (string[])["id", "en"])
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            foreach (var role in roles)
            {
                var name = Of(texts, role);
                words.TryAdd(name, role);
                words.TryAdd(name.Split('(')[0].Trim(), role);
            }
        }

        CultureInfo.CurrentUICulture = shown;
        return words;
    }

    public static string Of(IStringLocalizer<IdentityText> texts, IEnumerable<string> roles) => string.Join(", ", roles.Select(r => Of(texts, r)));
}
