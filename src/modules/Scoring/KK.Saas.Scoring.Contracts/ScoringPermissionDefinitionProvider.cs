using KK.Saas.Core.Security;

namespace KK.Saas.Scoring;

/// <summary>Defines the permissions of the module Scoring.</summary>
public sealed class ScoringPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        var read = context.AddPermission(ScoringPermissions.ReadScores).InScope(ApiScopes.Families).GrantedTo(
            RoleNames.CityAdmin, RoleNames.Supervisor, RoleNames.Enumerator, RoleNames.Lurah, RoleNames.Camat,
            RoleNames.Tpk2dChair, RoleNames.Tpk2dSecretary, RoleNames.Tpk2dMember, RoleNames.ProtectionService);
        read.AddChild(ScoringPermissions.ReadSensitive).GrantedTo(RoleNames.CityAdmin, RoleNames.ProtectionService);
        read.AddChild(ScoringPermissions.ReadViolence).GrantedTo(RoleNames.ProtectionService);
    }
}
