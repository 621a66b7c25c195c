using KK.Saas.Core.Security;

namespace KK.Saas.Regions;

/// <summary>Defines the permissions of the module Regions.</summary>
public sealed class RegionsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context) =>
        context.AddPermission(RegionsPermissions.Read, MultiTenancySides.Both).InScope(ApiScopes.Figures, ApiScopes.Families, ApiScopes.Province).GrantedTo([.. RoleNames.Host, .. RoleNames.Tenant])
            .AddChild(RegionsPermissions.ManageBoundaries).GrantedTo(RoleNames.ProvinceAdmin, RoleNames.CityAdmin);
}
