namespace KK.Saas.Identity.HttpApi;

/// <summary>Browser and system in two words, for the list of logins. The whole header would be a fingerprint.</summary>
internal static class DeviceName
{
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    public static string Of(string? userAgent) => $"{Find(Browsers, userAgent)} · {Find(Systems, userAgent)}";

    private static string Find((string Sign, string Name)[] known, string? text) =>
        known.FirstOrDefault(k => text?.Contains(k.Sign, StringComparison.Ordinal) == true).Name ?? "?";
}
