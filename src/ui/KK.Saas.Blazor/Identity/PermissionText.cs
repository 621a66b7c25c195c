using Microsoft.Extensions.Localization;

namespace KK.Saas.Blazor.Identity;

/// <summary>Names of permissions in the user's language.</summary>
public static class PermissionText
{
    public static string Of(IStringLocalizer<IdentityText> texts, string permission) => texts["Permission." + permission];
}
