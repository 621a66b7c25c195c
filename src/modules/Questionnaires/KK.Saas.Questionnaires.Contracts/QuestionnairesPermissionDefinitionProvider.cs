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
        var answer = context.AddPermission(QuestionnairesPermissions.Answer).GrantedTo(RoleNames.CityAdmin, RoleNames.Supervisor, RoleNames.Enumerator);
        answer.AddChild(QuestionnairesPermissions.IssueCodes).GrantedTo(RoleNames.CityAdmin, RoleNames.Supervisor, RoleNames.Enumerator);
        context.AddPermission(QuestionnairesPermissions.Review).GrantedTo(RoleNames.CityAdmin, RoleNames.Supervisor);
        context.AddPermission(QuestionnairesPermissions.ReadInstruments, MultiTenancySides.Both)
            .GrantedTo([.. RoleNames.Host, RoleNames.CityAdmin, RoleNames.Tpk2dChair, RoleNames.Tpk2dSecretary, RoleNames.Tpk2dMember]);
        context.AddPermission(QuestionnairesPermissions.ManageInstruments, MultiTenancySides.Host).GrantedTo(RoleNames.ProvinceAdmin);
    }
}
