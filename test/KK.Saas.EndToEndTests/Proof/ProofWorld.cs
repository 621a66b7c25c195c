using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Identity;
using KK.Saas.Questionnaires;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.EndToEndTests.Proof;

/// <summary>Two cities with every role, and the province: who attacks and what is attacked.</summary>
internal sealed record ProofWorld(Product Product, ProofCity Banjarbaru, ProofCity Banjarmasin, IReadOnlyList<ProofAccount> Accounts)
{
    private static readonly (string Inside, string Outside)[] Marks = [("Zulkarnainpenanda", "Maisarahpenanda"), ("Norhasanahpenanda", "Syamsuddinpenanda")];

    public IReadOnlyList<ProofCity> Cities => [Banjarbaru, Banjarmasin];

    /// <summary>All accounts and nobody.</summary>
    public IReadOnlyList<ProofAccount> Everybody => [.. Accounts, ProofAccount.Nobody];

    /// <summary>Each role once, in turns of one city and the other, with both admins, the province and nobody.</summary>
    public IReadOnlyList<ProofAccount> EachRole() =>
    [
        .. Accounts.Where(a => a.Tenant is null || a.Role == RoleNames.CityAdmin || a.Tenant == Cities[RoleNames.Tenant.ToList().IndexOf(a.Role) % Cities.Count].Tenant),
        ProofAccount.Nobody,
    ];

    public async Task<HttpUser> LogInAsync(ProofAccount account) => account.IsNobody ? HttpUser.Anonymous(Product) : await HttpUser.LogInAsync(Product, account.Name);

    public static async Task<ProofWorld> MakeAsync(Product product)
    {
        var accounts = new List<ProofAccount>(RoleNames.Host.Select(role => Account(product, null, "provinsi", role, [])));
        var first = await CityAsync(product, DemoAccounts.Banjarbaru, ("63.72.03.1003", "63.72.02.1005"), Marks[0], accounts);
        var second = await CityAsync(product, DemoAccounts.Banjarmasin, ("63.71.01.1001", "63.71.02.1001"), Marks[1], accounts);
        return new ProofWorld(product, first, second, accounts);
    }

    private static async Task<ProofCity> CityAsync(
        Product product, RegionCode code, (string Inside, string Outside) villages, (string Inside, string Outside) marks, List<ProofAccount> accounts)
    {
        var tenant = TenantId.ForRegion(code);
        var prefix = DemoAccounts.All.First(a => a.Regency == code).UserName.Split('.')[0];
        var area = RegionCode.Parse(villages.Inside);
        var own = RoleNames.Tenant.Select(role => Account(product, code, prefix, role, RoleNames.AreaBound.Contains(role) ? [area] : [])).ToList();
        accounts.AddRange(own);
        return await MachineClients.AsAdminAsync(product, tenant, async services =>
        {
            foreach (var account in own)
                await services.GetRequiredService<IUserProvisioner>().EnsureAsync(account.Name, account.Name, DemoAccounts.Password, [account.Role], account.Areas);
            var inside = await FamilyAsync(services, new ProofFamily(EntityId.New(), tenant, area, marks.Inside));
            var outside = await FamilyAsync(services, new ProofFamily(EntityId.New(), tenant, RegionCode.Parse(villages.Outside), marks.Outside));
            var enumerator = own.Single(a => a.Role == RoleNames.Enumerator).Name;
            var user = (await services.GetRequiredService<IUserAppService>().GetListAsync(enumerator)).Items.Single().Id;
            return new ProofCity(tenant, prefix, inside, outside, user, await RowsAsync(services.GetRequiredService<SaasDbContext>()));
        });
    }

    private static async Task<ProofFamily> FamilyAsync(IServiceProvider services, ProofFamily family)
    {
        var families = services.GetRequiredService<IFamilyAppService>();
        await families.RegisterAsync(family.Id, new FamilyInput(family.Village, "001", null, "7", family.Mark));
        await families.AddMemberAsync(family.Id, EntityId.New(), new MemberInput(family.Mark, null, Sex.Female, new DateOnly(1960, 5, 2), FamilyRelation.Head, MaritalStatus.Widowed));
        var answering = services.GetRequiredService<IAnsweringAppService>();
        var sheet = await answering.StartAsync(family.Id);
        foreach (var (question, value) in SurveyApplication.Widow) await answering.SaveAnswerAsync(sheet.DraftId, question, value);
        (await answering.SubmitAsync(sheet.DraftId)).Receipt.ShouldNotBeNull();
        await services.GetRequiredService<IPrivacyAppService>().ReceiveAsync(EntityId.New(), family.Id, DataRequestKind.Access, "kepala keluarga");
        return family;
    }

    /// <summary>The demo's account of the role, or a name for one that is made.</summary>
    private static ProofAccount Account(Product product, RegionCode? regency, string prefix, string role, IReadOnlyList<RegionCode> areas)
    {
        var tree = product.Services.GetRequiredService<PermissionTree>();
        var granted = tree.Effective(tree.All.Where(p => p.DefaultRoles.Contains(role)).Select(p => p.Name), regency is null ? UserKind.Host : UserKind.Tenant);
        var demo = DemoAccounts.All.FirstOrDefault(a => a.Regency == regency && a.Role == role);
        return new ProofAccount(
            demo?.UserName ?? $"{prefix}.{role}", role, regency is { } city ? TenantId.ForRegion(city) : null, demo?.Areas ?? areas, granted);
    }

    private static async Task<IReadOnlyList<Guid>> RowsAsync(SaasDbContext context)
    {
        var ids = new List<Guid>();
        foreach (var entity in context.Model.GetEntityTypes().Where(e => typeof(TenantEntity).IsAssignableFrom(e.ClrType)))
            ids.AddRange((await TenantSnapshot.Rows(context, entity).OrderBy(row => EF.Property<Guid>(row, nameof(TenantEntity.Id))).Take(1).ToListAsync()).Cast<TenantEntity>().Select(row => row.Id));
        return ids;
    }
}
