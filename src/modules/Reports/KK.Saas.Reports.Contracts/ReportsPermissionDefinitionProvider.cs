using KK.Saas.Core.Security;
using static KK.Saas.Core.Security.RoleNames;

namespace KK.Saas.Reports;

/// <summary>Defines the permissions of the module Reports.</summary>
public sealed class ReportsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context) =>
        context.AddPermission(ReportsPermissions.Read, MultiTenancySides.Both).GrantedTo([.. RoleNames.Host, CityAdmin, Tpk2dChair, Tpk2dSecretary, Tpk2dMember, Leader, SkpdHead])
            .AddChild(ReportsPermissions.Manage).GrantedTo([.. RoleNames.Host, CityAdmin, Tpk2dSecretary]);
}
