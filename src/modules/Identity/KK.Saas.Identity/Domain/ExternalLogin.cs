using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>An account at the government's identity provider that its owner linked to the one here.</summary>
public sealed class ExternalLogin(Guid id, string issuer, string subject, Guid userId) : IHostOwned
{
    public const int MaxLength = 200;

    public Guid Id { get; private set; } = id;

    public string Issuer { get; private set; } = issuer;

    public string Subject { get; private set; } = subject;

    public Guid UserId { get; private set; } = userId;
}
