using System.Security.Cryptography;
using System.Text;

namespace KK.Saas.Core.Keys;

/// <summary>The bytes of a box of the master key: a version, the name of the key (8 characters), and the sealed box.</summary>
internal static class WrappedBox
{
    private const byte Version = 2;
    private const int HeaderSize = 1 + MasterKeyFile.IdLength;

    public static byte[] Write(string keyId, ReadOnlySpan<byte> box) => [Version, .. Encoding.ASCII.GetBytes(keyId), .. box];

    public static (string KeyId, byte[] Box) Read(ReadOnlySpan<byte> bytes) => bytes.Length > HeaderSize && bytes[0] == Version
        ? (Encoding.ASCII.GetString(bytes[1..HeaderSize]), bytes[HeaderSize..].ToArray())
        : throw new CryptographicException("Not a box of the master key.");
}
