using System.Security.Cryptography;
using System.Text;

namespace KK.Saas.Identity.Application;

/// <summary>Codes of invitations: 160 random bits in the address, SHA-256 in the database.</summary>
internal static class InvitationCode
{
    private const int Bytes = 20;

    public static string Make() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToLowerInvariant())));
}
