namespace KK.Saas.Core.Keys;

/// <summary>
/// The key above all others, shaped like a key management service: keys go in and come out wrapped, the master key itself
/// never shows. Each box names the master key that it was wrapped with, so that a former one still opens it during a rotation.
/// </summary>
public interface IMasterKey
{
    /// <summary>Name of the key that wraps now: a fingerprint, no secret.</summary>
    string CurrentKeyId { get; }

    /// <summary>Wraps a key.</summary>
    /// <param name="key">The key, or another short secret.</param>
    /// <param name="context">Whose it is; the box opens with the same context only.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<byte[]> WrapAsync(ReadOnlyMemory<byte> key, string context, CancellationToken cancellationToken = default);

    /// <summary>Opens a box.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The box was changed, the context is another, or its master key is not at hand.</exception>
    Task<byte[]> UnwrapAsync(ReadOnlyMemory<byte> box, string context, CancellationToken cancellationToken = default);

    /// <summary>Name of the master key that a box was wrapped with.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">It is no such box.</exception>
    string KeyIdOf(ReadOnlySpan<byte> box);
}
