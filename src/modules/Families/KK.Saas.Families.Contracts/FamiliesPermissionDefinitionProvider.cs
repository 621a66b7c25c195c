using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>Defines the permissions of the module Families.</summary>
public sealed class FamiliesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        // Leaders and SKPD read sums only; an SKPD sees a family once it is referred to it.
        context.AddPermission(FamiliesPermissions.ReadFamilies)
            .GrantedTo(
                RoleNames.CityAdmin, RoleNames.Tpk2dChair, RoleNames.Tpk2dSecretary, RoleNames.Tpk2dMember, RoleNames.Camat,
                RoleNames.Lurah, RoleNames.Supervisor, RoleNames.Enumerator, RoleNames.ProtectionService)
            .AddChild(FamiliesPermissions.ManageFamilies)
            .GrantedTo(RoleNames.CityAdmin, RoleNames.Supervisor, RoleNames.Enumerator);
        context.AddPermission(FamiliesPermissions.ReadRecaps)
            .GrantedTo(
                RoleNames.CityAdmin, RoleNames.Tpk2dChair, RoleNames.Tpk2dSecretary, RoleNames.Tpk2dMember, RoleNames.Leader,
                RoleNames.Camat, RoleNames.Lurah, RoleNames.SkpdHead, RoleNames.SkpdStaff)
            .AddChild(FamiliesPermissions.ImportRecaps)
            .GrantedTo(RoleNames.CityAdmin, RoleNames.Tpk2dSecretary);
    }
}
