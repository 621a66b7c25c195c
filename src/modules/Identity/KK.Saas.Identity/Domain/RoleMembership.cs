using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>A user of the tenant holds a role.</summary>
public sealed class RoleMembership : TenantEntity
{
    public RoleMembership(TenantId tenantId, Guid id, Guid userId, string role)
        : base(tenantId, id) => (UserId, Role) = (userId, role);

    private RoleMembership()
    {
    }

    public Guid UserId { get; private set; }

    public string Role { get; private set; } = "";
}
