namespace KK.Saas.Identity;

/// <summary>The identity provider of the government, if one is configured.</summary>
/// <param name="Name">What the button says; null when there is none.</param>
public sealed record ExternalLoginOption(string? Name);
