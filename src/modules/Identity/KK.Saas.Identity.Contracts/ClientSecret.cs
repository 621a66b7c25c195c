namespace KK.Saas.Identity;

/// <summary>The secret of a client that was just made; shown once and never again.</summary>
/// <param name="ClientId">What it names itself with.</param>
/// <param name="Secret">In clear; never log it.</param>
public sealed record ClientSecret(string ClientId, string Secret);
