namespace KK.Saas.Identity;

/// <summary>What an authenticator app needs.</summary>
/// <param name="Secret">In base 32, to be typed where the picture cannot be read.</param>
/// <param name="QrCode">A PNG with the same.</param>
public sealed record SecondFactorOffer(string Secret, byte[] QrCode);
