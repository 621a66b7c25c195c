using System.Security.Cryptography;

namespace KK.Saas.Core.Keys;

/// <summary>
/// AES-256-GCM with a random 96-bit nonce. A box is one version byte, the nonce, the 128-bit tag and the cipher text; the
/// associated data says whose it is, so that a box copied to another row does not open.
/// </summary>
public static class SealedBox
{
    /// <summary>Bytes of a key.</summary>
    public const int KeySize = 32;

    private const byte Version = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int HeaderSize = 1 + NonceSize + TagSize;

    /// <summary>Encrypts; the same text gives another box each time.</summary>
    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> associated)
    {
        var box = new byte[HeaderSize + plain.Length];
        box[0] = Version;
        var nonce = box.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plain, box.AsSpan(HeaderSize), box.AsSpan(1 + NonceSize, TagSize), associated);
        return box;
    }

    /// <summary>Decrypts.</summary>
    /// <exception cref="CryptographicException">The box was changed, or the key or the owner is another.</exception>
    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated)
    {
        if (box.Length < HeaderSize || box[0] != Version) throw new CryptographicException("Not a sealed box.");
        var plain = new byte[box.Length - HeaderSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(box.Slice(1, NonceSize), box[HeaderSize..], box.Slice(1 + NonceSize, TagSize), plain, associated);
        return plain;
    }
}
