namespace KK.Saas.Blazor.Shell;

/// <summary>Marks the texts of the frame around all pages.</summary>
public sealed class ShellText;
