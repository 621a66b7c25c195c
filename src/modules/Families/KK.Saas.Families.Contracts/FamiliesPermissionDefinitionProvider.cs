using KK.Saas.Core.Security;

namespace KK.Saas.Families;

/// <summary>Defines the permissions of the module Families.</summary>
public sealed class FamiliesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        // Leaders and SKPD read sums only; an SKPD sees a family once it is referred to it.
        var read = context.AddPermission(FamiliesPermissions.ReadFamilies).InScope(ApiScopes.Families)
            .GrantedTo(
                RoleNames.CityAdmin, RoleNames.Tpk2dChair, RoleNames.Tpk2dSecretary, RoleNames.Tpk2dMember, RoleNames.Camat,
                RoleNames.Lurah, RoleNames.Supervisor, RoleNames.Enumerator, RoleNames.ProtectionService);
        read.AddChild(FamiliesPermissions.ManageFamilies).GrantedTo(RoleNames.CityAdmin, RoleNames.Supervisor, RoleNames.Enumerator);
        read.AddChild(FamiliesPermissions.RevealNumbers).GrantedTo(RoleNames.CityAdmin, RoleNames.Supervisor, RoleNames.ProtectionService);
        context.AddPermission(FamiliesPermissions.ReadReferred).GrantedTo(RoleNames.SkpdHead, RoleNames.SkpdStaff);
        context.AddPermission(FamiliesPermissions.ReadPrivacy).GrantedTo(RoleNames.CityAdmin, RoleNames.Tpk2dSecretary)
            .AddChild(FamiliesPermissions.ManagePrivacy).GrantedTo(RoleNames.CityAdmin);
        context.AddPermission(FamiliesPermissions.ReadPrivacyCounts, MultiTenancySides.Host).GrantedTo(RoleNames.ProvinceAdmin, RoleNames.ProvinceAnalyst);
        context.AddPermission(FamiliesPermissions.ReadRecaps)
            .GrantedTo(
                RoleNames.CityAdmin, RoleNames.Tpk2dChair, RoleNames.Tpk2dSecretary, RoleNames.Tpk2dMember, RoleNames.Leader,
                RoleNames.Camat, RoleNames.Lurah, RoleNames.SkpdHead, RoleNames.SkpdStaff)
            .AddChild(FamiliesPermissions.ImportRecaps)
            .GrantedTo(RoleNames.CityAdmin, RoleNames.Tpk2dSecretary);
    }
}
