using System.Security.Cryptography;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;

namespace KK.Saas.Identity.Application.SecondFactor;

/// <summary>Makes recovery codes, and finds the one that was typed. They are kept as passwords are: hashed slowly, each with a salt.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int HalfLength = 6;

    /// <summary>Like "k3m9tp-7wqzda": about 59 bits.</summary>
    public static IReadOnlyList<string> Make() => [.. Enumerable.Range(0, Count).Select(_ => $"{Part()}-{Part()}")];

    public static string Hash(this IPasswordHasher<User> hasher, User user, string code) => hasher.HashPassword(user, Plain(code));

    /// <summary>The kept code that fits; null when none does. What is no recovery code by its length costs no hash.</summary>
    public static RecoveryCode? Match(this IPasswordHasher<User> hasher, User user, IEnumerable<RecoveryCode> kept, string typed)
    {
        var plain = Plain(typed);
        return plain.Length == 2 * HalfLength ? kept.FirstOrDefault(c => hasher.VerifyHashedPassword(user, c.Hash, plain) != PasswordVerificationResult.Failed) : null;
    }

    private static string Plain(string code) => new([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);

    private static string Part() => RandomNumberGenerator.GetString(Alphabet, HalfLength);
}
