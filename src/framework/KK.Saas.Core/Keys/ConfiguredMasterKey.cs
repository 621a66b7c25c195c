using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace KK.Saas.Core.Keys;

/// <summary>
/// Master keys from PersonalData:MasterKey or from the file that PersonalData:MasterKeyFile names. A changed file is read
/// again by itself, so that a rotation needs no restart.
/// </summary>
public sealed class ConfiguredMasterKey : IMasterKey
{
    private readonly string? _path;
    private volatile Loaded _loaded;

    /// <summary>Reads the keys.</summary>
    /// <exception cref="InvalidOperationException">They are missing or malformed.</exception>
    public ConfiguredMasterKey(IConfiguration configuration)
    {
        if (configuration["PersonalData:MasterKey"] is { Length: > 0 } value)
        {
            _loaded = new Loaded(MasterKeyFile.Parse(value), default);
            return;
        }

        _path = configuration["PersonalData:MasterKeyFile"];
        if (string.IsNullOrEmpty(_path)) throw new InvalidOperationException("The master key for personal data is missing. " + MasterKeyFile.Help);
        if (!File.Exists(_path)) throw new InvalidOperationException($"The master key file '{_path}' does not exist. " + MasterKeyFile.Help);
        _loaded = Read(_path);
    }

    /// <inheritdoc />
    public string CurrentKeyId => Fresh().Keys[0].Id;

    /// <inheritdoc />
    public Task<byte[]> WrapAsync(ReadOnlyMemory<byte> key, string context, CancellationToken cancellationToken = default)
    {
        var (id, master) = Fresh().Keys[0];
        return Task.FromResult(WrappedBox.Write(id, SealedBox.Seal(master, key.Span, Encoding.UTF8.GetBytes(context))));
    }

    /// <inheritdoc />
    public Task<byte[]> UnwrapAsync(ReadOnlyMemory<byte> box, string context, CancellationToken cancellationToken = default)
    {
        var (id, inner) = WrappedBox.Read(box.Span);
        var master = Fresh().Keys.FirstOrDefault(k => k.Id == id).Key ?? throw new CryptographicException($"The master key {id} is not at hand.");
        return Task.FromResult(SealedBox.Open(master, inner, Encoding.UTF8.GetBytes(context)));
    }

    /// <inheritdoc />
    public string KeyIdOf(ReadOnlySpan<byte> box) => WrappedBox.Read(box).KeyId;

    private Loaded Fresh()
    {
        if (_path is null || File.GetLastWriteTimeUtc(_path) == _loaded.WrittenAt) return _loaded;
        try
        {
            return _loaded = Read(_path);
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException)
        {
            // Somebody is writing the file; what was read before stays good until it is whole.
            return _loaded;
        }
    }

    private static Loaded Read(string path)
    {
        var at = File.GetLastWriteTimeUtc(path);
        return new Loaded(MasterKeyFile.Parse(File.ReadAllText(path)), at);
    }

    private sealed record Loaded(IReadOnlyList<(string Id, byte[] Key)> Keys, DateTime WrittenAt);
}
