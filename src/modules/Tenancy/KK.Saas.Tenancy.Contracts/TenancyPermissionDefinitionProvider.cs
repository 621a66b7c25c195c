using KK.Saas.Core.Security;

namespace KK.Saas.Tenancy;

/// <summary>Defines the permissions of the module Tenancy.</summary>
public sealed class TenancyPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        context.AddPermission(TenancyPermissions.ReadTenants, MultiTenancySides.Host).GrantedTo([.. RoleNames.Host])
            .AddChild(TenancyPermissions.ManageTenants).GrantedTo(RoleNames.ProvinceAdmin);
        context.AddPermission(TenancyPermissions.ManageSettings).GrantedTo(RoleNames.CityAdmin);
    }
}
