namespace KK.Saas.Blazor.Shell;

/// <summary>A link of the menu, shown to those who hold the permission.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="TextKey">Key in ShellText.</param>
/// <param name="Permission">Needed permission; null for everybody who is logged in.</param>
/// <param name="Group">The part of the menu.</param>
public sealed record MenuEntry(string Href, string TextKey, string? Permission, MenuGroup Group = MenuGroup.None);
