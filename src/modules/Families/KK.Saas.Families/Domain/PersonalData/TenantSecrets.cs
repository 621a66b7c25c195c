using System.Security.Cryptography;
using System.Text;
using KK.Saas.Core.Keys;

namespace KK.Saas.Families.Domain.PersonalData;

/// <summary>
/// What a tenant's keys are used for, each with a key derived for that use alone (HKDF-SHA256), so that the index never
/// works with the key that wraps.
/// </summary>
public sealed class TenantSecrets
{
    private readonly byte[] _indexKey;
    private readonly byte[]? _formerWrapKey;

    /// <param name="version">The version of the key that wraps now.</param>
    /// <param name="key">That key.</param>
    /// <param name="former">The one before it, during a rotation.</param>
    /// <param name="indexSecret">The secret of the blind indexes.</param>
    public TenantSecrets(int version, byte[] key, byte[]? former, byte[] indexSecret)
    {
        Version = version;
        WrapKey = Derive(key, "family-key-wrap");
        _formerWrapKey = former is null ? null : Derive(former, "family-key-wrap");
        _indexKey = Derive(indexSecret, "blind-index");
    }

    public int Version { get; }

    /// <summary>Wraps the keys of families.</summary>
    public byte[] WrapKey { get; }

    /// <summary>The key of a version; null when it is neither the current one nor the one before.</summary>
    public byte[]? WrapKeyOf(int version) => version == Version ? WrapKey : version == Version - 1 ? _formerWrapKey : null;

    /// <summary>
    /// The HMAC-SHA256 of a text in base64 (44 characters): equal texts of one tenant and purpose have equal values, and
    /// nobody without the key can tell which text a value stands for, though a NIK has few digits to guess.
    /// </summary>
    public string Index(IndexPurpose purpose, string text) =>
        Convert.ToBase64String(HMACSHA256.HashData(_indexKey, Encoding.UTF8.GetBytes($"{(int)purpose}|{text}")));

    private static byte[] Derive(byte[] key, string use) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, SealedBox.KeySize, info: Encoding.UTF8.GetBytes(use));
}
