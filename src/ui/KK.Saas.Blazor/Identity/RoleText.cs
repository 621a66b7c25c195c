using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Identity;

/// <summary>Names of roles in the user's language.</summary>
public static class RoleText
{
    private const string OwnPrefix = "own:";

    /// <summary>Own roles of a city are called as it called them.</summary>
    public static string Of(IStringLocalizer<IdentityText> texts, string role) =>
        role.StartsWith(OwnPrefix, StringComparison.Ordinal) ? role[OwnPrefix.Length..] : texts["Role." + role];

    public static string Of(IStringLocalizer<IdentityText> texts, IEnumerable<string> roles) => string.Join(", ", roles.Select(r => Of(texts, r)));
}
