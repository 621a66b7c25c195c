using System.Security.Cryptography;

namespace KK.Saas.Core.Keys;

/// <summary>The text of master keys: one a line, 32 bytes in base64; the first is current, the others are former ones.</summary>
internal static class MasterKeyFile
{
    public const int IdLength = 8;

    internal const string Help =
        "Set PersonalData:MasterKeyFile to a file (or PersonalData:MasterKey to a value) with 32 random bytes in base64, " +
        "for example made by: head -c 32 /dev/urandom | base64. Keep a copy apart from the database: without it no name can be read again.";

    /// <summary>Keys by their names, the current one first.</summary>
    /// <exception cref="InvalidOperationException">There is none, or one is not 32 bytes in base64.</exception>
    public static IReadOnlyList<(string Id, byte[] Key)> Parse(string text)
    {
        var keys = text.Split((char[])['\n', '\r', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Decode).Select(key => (IdOf(key), key)).ToList();
        return keys.Count > 0 ? keys : throw new InvalidOperationException("The master key for personal data is missing. " + Help);
    }

    private static string IdOf(byte[] key) => Convert.ToHexStringLower(HMACSHA256.HashData(key, "kk.master-key-id"u8))[..IdLength];

    private static byte[] Decode(string text)
    {
        var key = new byte[SealedBox.KeySize + 1];
        return Convert.TryFromBase64String(text, key, out var length) && length == SealedBox.KeySize
            ? key[..SealedBox.KeySize]
            : throw new InvalidOperationException("The master key for personal data is not 32 bytes in base64. " + Help);
    }
}
