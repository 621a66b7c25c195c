using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Identity;
using KK.Saas.Interventions;
using KK.Saas.Questionnaires;
using KK.Saas.Regions;
using KK.Saas.Reports;
using KK.Saas.Rollups;
using KK.Saas.Tenancy;

namespace KK.Saas.Blazor.Shell;

/// <summary>The one navigation of the product.</summary>
public static class Menu
{
    private static readonly IReadOnlyList<MenuEntry> Entries =
    [
        new("/", "Menu.Home", null),
        new("/tasks", "Menu.Tasks", QuestionnairesPermissions.Answer),
        new("/find", "Menu.Find", RegionsPermissions.Read),
        new("/families", "Menu.Families", FamiliesPermissions.ReadFamilies, MenuGroup.Survey),
        new("/review", "Menu.Review", QuestionnairesPermissions.Review, MenuGroup.Survey),
        new("/figures", "Menu.Figures", RollupsPermissions.ReadPicture, MenuGroup.Picture),
        new("/kelurahan", "Menu.Villages", RollupsPermissions.ReadVillages, MenuGroup.Picture),
        new("/province", "Menu.Province", RollupsPermissions.ReadProvince, MenuGroup.Picture),
        new("/figures/heatmap", "Menu.HeatMap", RollupsPermissions.ReadPicture, MenuGroup.Picture),
        new("/figures/dimensions", "Menu.Dimensions", RollupsPermissions.ReadPicture, MenuGroup.Picture),
        new("/figures/trend", "Menu.Trend", RollupsPermissions.ReadPicture, MenuGroup.Picture),
        new("/figures/coverage", "Menu.Coverage", RollupsPermissions.ReadPicture, MenuGroup.Picture),
        new("/figures/compare", "Menu.Compare", RollupsPermissions.ReadPicture, MenuGroup.Picture),
        new("/figures/programme", "Menu.Programme", InterventionsPermissions.ReadProgramme, MenuGroup.Picture),
        new("/province/components", "Menu.ProvinceComponents", InterventionsPermissions.ReadProvinceComponents, MenuGroup.Picture),
        new("/recaps", "Menu.Recaps", FamiliesPermissions.ReadRecaps, MenuGroup.Survey),
        new("/reports", "Menu.Reports", ReportsPermissions.Read, MenuGroup.Picture),
        new("/loci", "Menu.Loci", InterventionsPermissions.ReadLoci, MenuGroup.Programme),
        new("/plans", "Menu.Plans", InterventionsPermissions.ReadPlans, MenuGroup.Programme),
        new("/optimiser", "Menu.Optimiser", InterventionsPermissions.ReadPlans, MenuGroup.Programme),
        new("/activities", "Menu.Activities", InterventionsPermissions.ReadActivities, MenuGroup.Programme),
        new("/referrals", "Menu.Referrals", InterventionsPermissions.HandleReferrals, MenuGroup.Programme),
        new("/referrals/sent", "Menu.SentReferrals", InterventionsPermissions.ReadReferrals, MenuGroup.Programme),
        new("/components", "Menu.Components", InterventionsPermissions.ReadComponents, MenuGroup.Programme),
        new("/evaluations/year", "Menu.Evaluations", InterventionsPermissions.ReadEvaluation, MenuGroup.Programme),
        new("/province/assessments", "Menu.Assessments", InterventionsPermissions.Assess, MenuGroup.Programme),
        new("/meetings", "Menu.Meetings", InterventionsPermissions.ReadTeam, MenuGroup.Programme),
        new("/province/meetings", "Menu.Meetings", InterventionsPermissions.ReadProvinceTeam, MenuGroup.Programme),
        new("/team", "Menu.Team", InterventionsPermissions.ReadTeam, MenuGroup.Programme),
        new("/province/team", "Menu.Team", InterventionsPermissions.ReadProvinceTeam, MenuGroup.Programme),
        new("/agencies", "Menu.Agencies", InterventionsPermissions.ReadAgencies, MenuGroup.Programme),
        new("/catalogue", "Menu.Catalogue", InterventionsPermissions.ReadCatalogue, MenuGroup.Programme),
        new("/province/programme-codes", "Menu.ProgrammeCodes", InterventionsPermissions.ManageProvinceCatalogue, MenuGroup.Programme),
        new("/periods", "Menu.Periods", QuestionnairesPermissions.ReadPeriods, MenuGroup.Survey),
        new("/instruments", "Menu.Instruments", QuestionnairesPermissions.ReadInstruments, MenuGroup.Survey),
        new("/regions", "Menu.Regions", RegionsPermissions.Read, MenuGroup.Picture),
        new("/boundaries", "Menu.Boundaries", RegionsPermissions.ManageBoundaries, MenuGroup.Office),
        new("/province/tenants", "Menu.Tenants", TenancyPermissions.ReadTenants, MenuGroup.Office),
        new("/users", "Menu.Users", IdentityPermissions.ReadUsers, MenuGroup.Office),
        new("/province/users", "Menu.HostUsers", IdentityPermissions.ManageHostUsers, MenuGroup.Office),
        new("/roles", "Menu.Roles", IdentityPermissions.ManageRoles, MenuGroup.Office),
        new("/clients", "Menu.Clients", IdentityPermissions.ManageClients, MenuGroup.Office),
        new("/audit", "Menu.Audit", IdentityPermissions.ReadAudit, MenuGroup.Office),
        new("/privacy", "Menu.Privacy", FamiliesPermissions.ReadPrivacy, MenuGroup.Office),
        new("/province/privacy", "Menu.Privacy", FamiliesPermissions.ReadPrivacyCounts, MenuGroup.Office),
        new("/settings", "Menu.Settings", TenancyPermissions.ManageSettings, MenuGroup.Office),
    ];

    /// <summary>A menu this short needs no parts.</summary>
    private const int FlatEntries = 7;

    /// <summary>What a user may open, in the order of the work; a part with one entry, and a short menu, stand open.</summary>
    public static IReadOnlyList<IGrouping<MenuGroup, MenuEntry>> For(ICurrentUser user)
    {
        var shown = Entries.Where(e => e.Permission is null || user.Has(e.Permission)).ToList();
        var alone = shown.GroupBy(e => e.Group).Where(g => g.Count() == 1).Select(g => g.Key).ToHashSet();
        return [.. shown.GroupBy(e => shown.Count <= FlatEntries || alone.Contains(e.Group) ? MenuGroup.None : e.Group)];
    }
}
