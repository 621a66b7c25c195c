using KK.Saas.Core.Security;

namespace KK.Saas.Rollups;

/// <summary>Defines the permissions of the module Rollups.</summary>
public sealed class RollupsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        context.AddPermission(RollupsPermissions.ReadVillages).InScope(ApiScopes.Figures).GrantedTo([.. RoleNames.Tenant.Where(r => r != RoleNames.Enumerator)]);
        context.AddPermission(RollupsPermissions.ReadPicture, MultiTenancySides.Both).InScope(ApiScopes.Figures, ApiScopes.Province)
            .GrantedTo([.. RoleNames.Tenant.Where(r => r != RoleNames.Enumerator), .. RoleNames.Host]);
        context.AddPermission(RollupsPermissions.ReadProvince, MultiTenancySides.Host).InScope(ApiScopes.Province).GrantedTo([.. RoleNames.Host]);
    }
}
