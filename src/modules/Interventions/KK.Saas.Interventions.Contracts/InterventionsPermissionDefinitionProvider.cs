using KK.Saas.Core.Security;
using static KK.Saas.Core.Security.RoleNames;

namespace KK.Saas.Interventions;

/// <summary>Defines the permissions of the module Interventions.</summary>
public sealed class InterventionsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <summary>Everybody of a city but the enumerators.</summary>
    private static readonly string[] Readers = [.. RoleNames.Tenant.Where(r => r != Enumerator)];

    /// <summary>Who keeps the work of the TPK2D.</summary>
    private static readonly string[] Secretariat = [CityAdmin, Tpk2dSecretary];

    private static readonly string[] Departments = [SkpdHead, SkpdStaff];

    /// <inheritdoc />
    public override void Define(PermissionDefinitionContext context)
    {
        DefineBasics(context);
        DefinePlanning(context);
        DefineWork(context);
        DefineEvaluation(context);
    }

    private static void DefineBasics(PermissionDefinitionContext context)
    {
        context.AddPermission(InterventionsPermissions.ReadCatalogue, MultiTenancySides.Both).InScope(ApiScopes.Figures, ApiScopes.Province).GrantedTo([.. RoleNames.Host, .. Readers]);
        context.AddPermission(InterventionsPermissions.ManageCatalogue).GrantedTo(Secretariat);
        context.AddPermission(InterventionsPermissions.ManageProvinceCatalogue, MultiTenancySides.Host).GrantedTo(ProvinceAdmin);
        context.AddPermission(InterventionsPermissions.ReadAgencies).GrantedTo(Readers)
            .AddChild(InterventionsPermissions.ManageAgencies).GrantedTo(Secretariat);
        context.AddPermission(InterventionsPermissions.ReadTeam).GrantedTo(Readers)
            .AddChild(InterventionsPermissions.ManageTeam).GrantedTo(Secretariat);
        context.AddPermission(InterventionsPermissions.ReadProvinceTeam, MultiTenancySides.Host).GrantedTo([.. RoleNames.Host])
            .AddChild(InterventionsPermissions.ManageProvinceTeam).GrantedTo(ProvinceAdmin);
    }

    private static void DefinePlanning(PermissionDefinitionContext context)
    {
        context.AddPermission(InterventionsPermissions.ReadProposals).InScope(ApiScopes.Figures).GrantedTo(Readers)
            .AddChild(InterventionsPermissions.DecideProposals).GrantedTo([.. Secretariat, Tpk2dChair]);
        context.AddPermission(InterventionsPermissions.ReadLoci).InScope(ApiScopes.Figures).GrantedTo(Readers)
            .AddChild(InterventionsPermissions.DecideLoci).GrantedTo([.. Secretariat, Tpk2dChair]);
        var plans = context.AddPermission(InterventionsPermissions.ReadPlans).GrantedTo(Readers);
        plans.AddChild(InterventionsPermissions.EditOwnPlans).GrantedTo([.. Departments, .. Secretariat]);
        plans.AddChild(InterventionsPermissions.EditPlans).GrantedTo(Secretariat);
        plans.AddChild(InterventionsPermissions.AgreePlans).GrantedTo([.. Secretariat, Tpk2dChair]);
    }

    private static void DefineWork(PermissionDefinitionContext context)
    {
        var activities = context.AddPermission(InterventionsPermissions.ReadActivities).GrantedTo(Readers);
        activities.AddChild(InterventionsPermissions.ReportActivities).GrantedTo(Departments);
        activities.AddChild(InterventionsPermissions.DecideActivities).GrantedTo(SkpdHead);
        activities.AddChild(InterventionsPermissions.ManageEscalation).GrantedTo(Secretariat);
        context.AddPermission(InterventionsPermissions.ReadReferrals).GrantedTo(CityAdmin, Tpk2dChair, Tpk2dSecretary, Tpk2dMember, Camat, Lurah, Supervisor, Enumerator)
            .AddChild(InterventionsPermissions.Refer).GrantedTo(CityAdmin, Tpk2dSecretary, Lurah, Supervisor, Enumerator);
        context.AddPermission(InterventionsPermissions.HandleReferrals).GrantedTo(Departments);
        context.AddPermission(InterventionsPermissions.ReadComponents).GrantedTo(Readers)
            .AddChild(InterventionsPermissions.EnterComponents).GrantedTo([.. Secretariat, .. Departments, Lurah]);
    }

    private static void DefineEvaluation(PermissionDefinitionContext context)
    {
        context.AddPermission(InterventionsPermissions.ReadEvaluation).GrantedTo(Readers)
            .AddChild(InterventionsPermissions.ManageEvaluation).GrantedTo(Secretariat);
        context.AddPermission(InterventionsPermissions.ReadProgramme, MultiTenancySides.Both).InScope(ApiScopes.Figures, ApiScopes.Province).GrantedTo([.. RoleNames.Host, .. Readers]);
        context.AddPermission(InterventionsPermissions.ReadProvinceComponents, MultiTenancySides.Host).InScope(ApiScopes.Province).GrantedTo([.. RoleNames.Host]);
        context.AddPermission(InterventionsPermissions.ReadAssessments, MultiTenancySides.Both).GrantedTo([.. RoleNames.Host, .. Readers]);
        context.AddPermission(InterventionsPermissions.Assess, MultiTenancySides.Host).GrantedTo([.. RoleNames.Host])
            .AddChild(InterventionsPermissions.ManageAssessmentForms).GrantedTo(ProvinceAdmin);
    }
}
