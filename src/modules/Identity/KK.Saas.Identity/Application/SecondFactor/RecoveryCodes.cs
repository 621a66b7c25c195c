using System.Security.Cryptography;
using System.Text;

namespace KK.Saas.Identity.Application.SecondFactor;

/// <summary>Makes recovery codes and their hashes.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int HalfLength = 6;

    /// <summary>Like "k3m9tp-7wqzda": about 59 bits, so that a plain hash is enough.</summary>
    public static IReadOnlyList<string> Make() => [.. Enumerable.Range(0, Count).Select(_ => $"{Part()}-{Part()}")];

    public static string Hash(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new string([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]))));

    private static string Part() => RandomNumberGenerator.GetString(Alphabet, HalfLength);
}
