namespace KK.Saas.Families.Domain;

/// <summary>An encrypted NIK or No. KK with its blind index.</summary>
/// <param name="Box">The number under the family's key.</param>
/// <param name="Index">HMAC for exact search and uniqueness.</param>
public sealed record SealedNumber(byte[] Box, string Index);
