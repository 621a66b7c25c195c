using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>A user of the province holds a role of the province. What the role grants is what the product defines.</summary>
public sealed class HostRoleMembership(Guid userId, string role) : IHostOwned
{
    public Guid UserId { get; private set; } = userId;

    public string Role { get; private set; } = role;
}
