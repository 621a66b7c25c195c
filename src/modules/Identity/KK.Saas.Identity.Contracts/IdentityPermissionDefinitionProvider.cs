using KK.Saas.Core.Security;

namespace KK.Saas.Identity;

/// <summary>Defines the permissions of the module Identity.</summary>
public sealed class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        var users = context.AddPermission(IdentityPermissions.ReadUsers).GrantedTo(RoleNames.CityAdmin);
        var manage = users.AddChild(IdentityPermissions.ManageUsers).GrantedTo(RoleNames.CityAdmin);
        manage.AddChild(IdentityPermissions.ManageRoles).GrantedTo(RoleNames.CityAdmin);
        manage.AddChild(IdentityPermissions.Impersonate).GrantedTo(RoleNames.CityAdmin);
        context.AddPermission(IdentityPermissions.ManageHostUsers, MultiTenancySides.Host).GrantedTo(RoleNames.ProvinceAdmin);
        context.AddPermission(IdentityPermissions.ManageClients, MultiTenancySides.Both).GrantedTo(RoleNames.CityAdmin, RoleNames.ProvinceAdmin);
        context.AddPermission(IdentityPermissions.ReadAudit, MultiTenancySides.Both).GrantedTo(RoleNames.CityAdmin, RoleNames.ProvinceAdmin);
        context.AddPermission(IdentityPermissions.OwnAccount, MultiTenancySides.Both).GrantedTo([.. RoleNames.Host, .. RoleNames.Tenant]);
    }
}
