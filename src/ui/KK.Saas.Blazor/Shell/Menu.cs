using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Identity;
using KK.Saas.Interventions;
using KK.Saas.Questionnaires;
using KK.Saas.Regions;
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
        new("/families", "Menu.Families", FamiliesPermissions.ReadFamilies),
        new("/review", "Menu.Review", QuestionnairesPermissions.Review),
        new("/kelurahan", "Menu.Villages", RollupsPermissions.ReadVillages),
        new("/province", "Menu.Province", RollupsPermissions.ReadProvince),
        new("/recaps", "Menu.Recaps", FamiliesPermissions.ReadRecaps),
        new("/catalogue", "Menu.Catalogue", InterventionsPermissions.ReadCatalogue),
        new("/periods", "Menu.Periods", QuestionnairesPermissions.ReadPeriods),
        new("/instruments", "Menu.Instruments", QuestionnairesPermissions.ReadInstruments),
        new("/regions", "Menu.Regions", RegionsPermissions.Read),
        new("/province/tenants", "Menu.Tenants", TenancyPermissions.ReadTenants),
        new("/users", "Menu.Users", IdentityPermissions.ReadUsers),
        new("/province/users", "Menu.HostUsers", IdentityPermissions.ManageHostUsers),
        new("/roles", "Menu.Roles", IdentityPermissions.ManageRoles),
        new("/clients", "Menu.Clients", IdentityPermissions.ManageClients),
        new("/audit", "Menu.Audit", IdentityPermissions.ReadAudit),
        new("/privacy", "Menu.Privacy", FamiliesPermissions.ReadPrivacy),
        new("/province/privacy", "Menu.Privacy", FamiliesPermissions.ReadPrivacyCounts),
        new("/settings", "Menu.Settings", TenancyPermissions.ManageSettings),
    ];

    /// <summary>What a user may open, in the order of the work.</summary>
    public static IEnumerable<MenuEntry> For(ICurrentUser user) => Entries.Where(e => e.Permission is null || user.Has(e.Permission));
}
