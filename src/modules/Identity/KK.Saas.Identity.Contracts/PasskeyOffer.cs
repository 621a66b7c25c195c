namespace KK.Saas.Identity;

/// <summary>A challenge for a device.</summary>
/// <param name="OptionsJson">For the browser, as WebAuthn Level 3 writes options in JSON.</param>
/// <param name="State">What the answer is compared with; the caller keeps it where nobody can change it.</param>
public sealed record PasskeyOffer(string OptionsJson, string State);
