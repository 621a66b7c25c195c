namespace KK.Saas.Blazor.Identity;

/// <summary>Marks the texts of the pages on accounts.</summary>
public sealed class IdentityText;
