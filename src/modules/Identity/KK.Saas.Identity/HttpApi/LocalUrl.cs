namespace KK.Saas.Identity.HttpApi;

/// <summary>Addresses to go back to after a login; never one outside.</summary>
internal static class LocalUrl
{
    public static string Or(string? url, string fallback) =>
        url is ['/', ..] && !url.StartsWith("//", StringComparison.Ordinal) && !url.StartsWith("/\\", StringComparison.Ordinal) ? url : fallback;
}
