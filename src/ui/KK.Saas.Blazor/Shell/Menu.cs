using KK.Saas.Core.Security;

namespace KK.Saas.Blazor.Shell;

/// <summary>The one navigation of the product.</summary>
public static class Menu
{
    private static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new("/", "Menu.Home", null),
    ];

    /// <summary>What a user may open, in the order of the work.</summary>
    public static IEnumerable<MenuEntry> For(ICurrentUser user) => Entries.Where(e => e.Permission is null || user.Has(e.Permission));
}
