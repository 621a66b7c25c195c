using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.Identity.Domain;

/// <summary>A role of the tenant grants a permission.</summary>
public sealed class RoleGrant : TenantEntity
{
    public const int MaxRoleLength = 40;
    public const int MaxPermissionLength = 100;

    public RoleGrant(TenantId tenantId, Guid id, string role, string permission)
        : base(tenantId, id) => (Role, Permission) = (role, permission);

    private RoleGrant()
    {
    }

    public string Role { get; private set; } = "";

    public string Permission { get; private set; } = "";
}
