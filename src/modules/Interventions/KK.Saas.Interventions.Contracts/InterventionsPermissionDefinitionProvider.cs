using KK.Saas.Core.Security;

namespace KK.Saas.Interventions;

/// <summary>Defines the permissions of the module Interventions.</summary>
public sealed class InterventionsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        var readers = RoleNames.Tenant.Where(r => r != RoleNames.Enumerator).ToArray();
        context.AddPermission(InterventionsPermissions.ReadCatalogue, MultiTenancySides.Both).InScope(ApiScopes.Figures, ApiScopes.Province).GrantedTo([.. RoleNames.Host, .. readers]);
        context.AddPermission(InterventionsPermissions.ReadProposals).GrantedTo(readers);
    }
}
