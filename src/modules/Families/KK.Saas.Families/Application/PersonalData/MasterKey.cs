using KK.Saas.Families.Domain.PersonalData;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.Families.Application.PersonalData;

/// <summary>
/// The key that wraps the tenants' keys: 32 bytes in base64 from PersonalData:MasterKey, or from the file that
/// PersonalData:MasterKeyFile names. It never stands in the database.
/// </summary>
public sealed class MasterKey
{
    private const string Help =
        "Set PersonalData:MasterKeyFile to a file (or PersonalData:MasterKey to a value) with 32 random bytes in base64, " +
        "for example made by: head -c 32 /dev/urandom | base64. Keep a copy apart from the database: without it no name can be read again.";

    private readonly byte[] _key;

    /// <exception cref="InvalidOperationException">The key is missing or is not 32 bytes in base64.</exception>
    public MasterKey(IConfiguration configuration) => _key = Decode(Read(configuration));

    public byte[] Wrap(ReadOnlySpan<byte> key, ReadOnlySpan<byte> owner) => SealedBox.Seal(_key, key, owner);

    public byte[] Unwrap(ReadOnlySpan<byte> box, ReadOnlySpan<byte> owner) => SealedBox.Open(_key, box, owner);

    private static string Read(IConfiguration configuration)
    {
        if (configuration["PersonalData:MasterKey"] is { Length: > 0 } value) return value;
        if (configuration["PersonalData:MasterKeyFile"] is not { Length: > 0 } path)
            throw new InvalidOperationException("The master key for personal data is missing. " + Help);
        if (!File.Exists(path)) throw new InvalidOperationException($"The master key file '{path}' does not exist. " + Help);
        return File.ReadAllText(path);
    }

    private static byte[] Decode(string text)
    {
        var key = new byte[SealedBox.KeySize + 1];
        return Convert.TryFromBase64String(text.Trim(), key, out var length) && length == SealedBox.KeySize
            ? key[..SealedBox.KeySize]
            : throw new InvalidOperationException("The master key for personal data is not 32 bytes in base64. " + Help);
    }
}
