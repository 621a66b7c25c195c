using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.EntityFrameworkCore.OpenId;

/// <summary>A key of the OpenID Connect server, wrapped by the master key.</summary>
public sealed class OidcKey(Guid id, bool isForSigning, byte[] wrapped, DateTime createdAt) : IHostOwned
{
    /// <summary>A new key signs only when every node had the time to learn of it.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromHours(1);

    /// <summary>After so long a new one takes over.</summary>
    public static readonly TimeSpan Term = TimeSpan.FromDays(90);

    /// <summary>So long after its term a key still opens what it signed.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromDays(14);

    public Guid Id { get; private set; } = id;

    public bool IsForSigning { get; private set; } = isForSigning;

    public byte[] Wrapped { get; private set; } = wrapped;

    public DateTime CreatedAt { get; private set; } = createdAt;

    public string Owner => $"kk.oidc-key|{Id:D}";

    public void Rewrap(byte[] wrapped) => Wrapped = wrapped;
}
