using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Identity;

/// <summary>Names of roles in the user's language.</summary>
public static class RoleText
{
    public static string Of(IStringLocalizer<IdentityText> texts, string role) => texts["Role." + role];

    public static string Of(IStringLocalizer<IdentityText> texts, IEnumerable<string> roles) => string.Join(", ", roles.Select(r => Of(texts, r)));
}
