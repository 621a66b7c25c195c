using System.Security.Cryptography;
using System.Text;

namespace KK.Saas.Core.Identifiers;

/// <summary>Version-5 (name-based, SHA-1) ids as in RFC 9562, section 5.5.</summary>
public static class NameBasedGuid
{
    /// <summary>The same namespace and name always give the same id.</summary>
    /// <param name="space">The namespace id.</param>
    /// <param name="name">The name inside the namespace.</param>
    public static Guid Create(Guid space, string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var nameBytes = Encoding.UTF8.GetBytes(name);
        var input = new byte[16 + nameBytes.Length];
        space.TryWriteBytes(input, bigEndian: true, out _);
        nameBytes.CopyTo(input, 16);
#pragma warning disable CA5350 // SHA-1 is what RFC 9562 prescribes for version 5; nothing secret rests on it.
        var hash = SHA1.HashData(input);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash.AsSpan(0, 16), bigEndian: true);
    }
}
