namespace KK.Saas.Families;

/// <summary>
/// Encrypts what identifies a person (UU 27/2022) with AES-GCM under the family's own key; that key is wrapped by the
/// tenant's, the tenant's by the master key. Destroying the family's key erases all that was protected with it.
/// </summary>
public interface IPersonalDataProtector
{
    /// <summary>Encrypts a text for a family of the current tenant.</summary>
    Task<byte[]> ProtectAsync(Guid familyId, string text, CancellationToken cancellationToken = default);

    /// <summary>Decrypts; null when the family's key was destroyed.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The bytes were changed or are another family's.</exception>
    Task<string?> UnprotectAsync(Guid familyId, byte[] data, CancellationToken cancellationToken = default);
}
