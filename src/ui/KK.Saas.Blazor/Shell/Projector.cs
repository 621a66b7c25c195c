using Microsoft.AspNetCore.Components;

namespace KK.Saas.Blazor.Shell;

/// <summary>The way to show a page in a meeting: large, without navigation, always up to date. Asked for by the address, so that it can be linked.</summary>
public static class Projector
{
    /// <summary>Name of the cascading value.</summary>
    public const string Name = "Projector";

    private const string Flag = "projector=1";

    /// <summary>True when the page is shown on a projector.</summary>
    public static bool IsOn(NavigationManager navigation) => new Uri(navigation.Uri).Query.TrimStart('?').Split('&').Contains(Flag, StringComparer.Ordinal);

    /// <summary>The same page on a projector, or off it.</summary>
    public static string Toggle(NavigationManager navigation)
    {
        var uri = new Uri(navigation.Uri);
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => part != Flag).ToList();
        if (!IsOn(navigation)) kept.Add(Flag);
        return uri.AbsolutePath + (kept.Count == 0 ? "" : "?" + string.Join('&', kept));
    }
}
