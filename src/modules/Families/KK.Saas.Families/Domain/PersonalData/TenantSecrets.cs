using System.Security.Cryptography;
using System.Text;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>
/// What a tenant's key is used for, each with a key derived for that use alone (HKDF-SHA256), so that the index never
/// works with the key that wraps.
/// </summary>
public sealed class TenantSecrets
{
    private readonly byte[] _indexKey;

    public TenantSecrets(byte[] tenantKey)
    {
        WrapKey = Derive(tenantKey, "family-key-wrap");
        _indexKey = Derive(tenantKey, "blind-index");
    }

    /// <summary>Wraps the keys of families.</summary>
    public byte[] WrapKey { get; }

    /// <summary>
    /// The HMAC-SHA256 of a text in base64 (44 characters): equal texts of one tenant and purpose have equal values, and
    /// nobody without the key can tell which text a value stands for, though a NIK has few digits to guess.
    /// </summary>
    public string Index(IndexPurpose purpose, string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(_indexKey, Encoding.UTF8.GetBytes($"{(int)purpose}|{text}")));

    private static byte[] Derive(byte[] key, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, SealedBox.KeySize, info: Encoding.UTF8.GetBytes(use));
}
