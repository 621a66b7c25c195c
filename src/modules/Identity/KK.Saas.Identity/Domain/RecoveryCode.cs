using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>Stands in for the authenticator app once, when the phone is lost. Only a salted slow hash is kept.</summary>
public sealed class RecoveryCode(Guid id, Guid userId, string hash) : IHostOwned
{
    public const int HashLength = 100;

    public Guid Id { get; private set; } = id;

    public Guid UserId { get; private set; } = userId;

    public string Hash { get; private set; } = hash;
}
