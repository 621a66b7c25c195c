using KK.Saas.Core.Security;

namespace KK.Saas.Questionnaires;

/// <summary>Defines the permissions of the module Questionnaires.</summary>
public sealed class QuestionnairesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        context.AddPermission(QuestionnairesPermissions.ReadPeriods).GrantedTo([.. RoleNames.Tenant])
            .AddChild(QuestionnairesPermissions.ManagePeriods).GrantedTo(RoleNames.CityAdmin);
        context.AddPermission(QuestionnairesPermissions.Answer).GrantedTo(RoleNames.CityAdmin, RoleNames.Supervisor, RoleNames.Enumerator);
    }
}
