using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>The public half of a key pair whose private half a device keeps and uses only for its owner (WebAuthn).</summary>
public sealed class Passkey : IHostOwned
{
    /// <summary>As WebAuthn allows.</summary>
    public const int MaxCredentialIdLength = 1023;

    /// <summary>COSE keys of RSA-4096 take less than 600 bytes.</summary>
    public const int MaxPublicKeyLength = 2000;

    public const int MaxTransportsLength = 60;

    /// <summary>The browser names them; others are left out.</summary>
    public static readonly IReadOnlyList<string> KnownTransports = ["internal", "hybrid", "usb", "nfc", "ble", "smart-card"];

    public Passkey(Guid id, Guid userId, byte[] credentialId, byte[] publicKey, string name, string transports, bool isBackupEligible, DateTime now) =>
        (Id, UserId, CredentialId, PublicKey, Name, Transports, IsBackupEligible, CreatedAt) = (id, userId, credentialId, publicKey, name, transports, isBackupEligible, now);

    private Passkey()
    {
    }

    public Guid Id { get; private set; }

    public Guid UserId { get; private set; }

    /// <summary>By this the device names the key; of no two accounts the same.</summary>
    public byte[] CredentialId { get; private set; } = [];

    /// <summary>In COSE (RFC 9052).</summary>
    public byte[] PublicKey { get; private set; } = [];

    public string Name { get; private set; } = "";

    /// <summary>How the device is reached, such as "internal" or "usb", with blanks between them.</summary>
    public string Transports { get; private set; } = "";

    /// <summary>The device may copy the key to others of the same owner. Never changes.</summary>
    public bool IsBackupEligible { get; private set; }

    public bool IsBackedUp { get; private set; }

    /// <summary>Grows with each use on devices that count; a copy of the device would be found by it.</summary>
    public long SignCount { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? LastUsedAt { get; private set; }

    public void SetState(long signCount, bool isBackedUp) => (SignCount, IsBackedUp) = (signCount, isBackedUp);

    public void Use(DateTime now) => LastUsedAt = now;
}
