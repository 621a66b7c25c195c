using KK.Saas.Core.Paging;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Identity;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Activities;
using KK.Saas.Interventions.Application.Notices;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Interventions.Notices;
using KK.Saas.Interventions.Plans;
using KK.Saas.Interventions.Tests.Notices;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Activities;

/// <summary>A city with two agencies and their people, a locus with a plan, and mail that goes nowhere.</summary>
public sealed class ActivityApplication : SaasTestApplication
{
    private readonly Dictionary<Guid, string> _roles = [];

    public static RegionCode SungaiTiung { get; } = RegionCode.Parse("63.72.03.1003");

    public static RegionCode Cempaka { get; } = RegionCode.Parse("63.72.03.1004");

    public static FiscalYear Year { get; } = new(2026);

    public FakeTransport Transport { get; } = new();

    public Guid Social { get; } = EntityId.New();

    public Guid Health { get; } = EntityId.New();

    public Guid Head { get; private set; }

    public Guid Staff { get; private set; }

    public Guid OtherHead { get; private set; }

    public Guid Secretary { get; private set; }

    public Guid Chair { get; private set; }

    public Guid Locus { get; } = EntityId.New();

    /// <summary>Of Social, for 100 families and 10,000,000 rupiah.</summary>
    public Guid Line { get; } = EntityId.New();

    public Guid Plan { get; } = EntityId.New();

    public DateOnly Today => Wita.Today(Clock);

    public ActivityInput Input(long amount = 1_000_000, int families = 10, bool planned = false, Guid? agency = null) => new(
        agency ?? Social, planned ? Line : null, planned ? null : Cempaka, Today, planned ? "" : "Penyuluhan", "Berjalan baik", "Balai", families, 30, amount);

    public async Task<Guid> ReportAsync(ActivityInput? input = null, params ActivityPhoto[] photos)
    {
        var id = EntityId.New();
        await DoAsync<IActivityAppService>(Staff, a => a.ReportAsync(id, input ?? Input(), photos));
        return id;
    }

    public Task DecideAsync(Guid id, ActivityDecision decision, Guid? head = null) => DoAsync<IActivityAppService>(head ?? Head, a => a.DecideAsync(id, decision));

    public Task AcceptAsync(Guid id) => DecideAsync(id, new ActivityDecision(ActivityState.Accepted, ""));

    public Task FollowUpAsync(Guid id, int days = 5) => DecideAsync(id, new ActivityDecision(ActivityState.FollowUp, "", "Buka kelas lagi", Staff, Today.AddDays(days)));

    public Task<ActivityDetail> GetAsync(Guid id, Guid? user = null) => CallAsync<IActivityAppService, ActivityDetail>(user ?? Head, a => a.GetAsync(id));

    public async Task<IReadOnlyList<NoticeItem>> NoticesAsync(Guid user) => (await CallAsync<INoticeAppService, Page<NoticeItem>>(user, n => n.GetListAsync())).Items;

    public Task DoAsync<TService>(Guid user, Func<TService, Task> call, AreaScope? area = null)
        where TService : notnull => CallAsync<TService, bool>(user, async s =>
        {
            await call(s);
            return true;
        }, area);

    public async Task<T> CallAsync<TService, T>(Guid user, Func<TService, Task<T>> call, AreaScope? area = null)
        where TService : notnull
    {
        var (tree, scope) = (Services.GetRequiredService<PermissionTree>(), area ?? AreaScope.All);
        var held = tree.All.Where(p => p.DefaultRoles.Contains(_roles[user])).Select(p => p.Name);
        var info = new CurrentUserInfo(user, "u", _roles[user], UserKind.Tenant, Banjarbaru, [_roles[user]], tree.Effective(held, UserKind.Tenant), scope);
        return await ScopedAsync(info, scope, s => call(s.GetRequiredService<TService>()));
    }

    /// <summary>As a job of the city.</summary>
    public Task<T> JobAsync<T>(Func<IServiceProvider, Task<T>> work) => ScopedAsync(null, AreaScope.All, work);

    public Task<int> EscalateAsync() => JobAsync(s => s.GetRequiredService<EscalationWorker>().RunAsync());

    public async Task<int> DeliverAsync()
    {
        var tried = 0;
        while (await JobAsync(s => s.GetRequiredService<OutboxWorker>().RunAsync())) tried++;
        return tried;
    }

    protected override Dictionary<string, string?> Settings() => new(base.Settings()) { ["Smtp:Host"] = "mail.test", ["Smtp:From"] = "kk@city.test", ["Smtp:PublicUrl"] = "https://kk.test" };

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton<IMailTransport>(Transport);
        services.AddSingleton<IWebhookTransport>(Transport);
    }

    protected override async Task SeedAsync()
    {
        Head = await UserAsync("kadis", RoleNames.SkpdHead);
        Staff = await UserAsync("staf", RoleNames.SkpdStaff);
        OtherHead = await UserAsync("kadis2", RoleNames.SkpdHead);
        Secretary = await UserAsync("sekretaris", RoleNames.Tpk2dSecretary);
        Chair = await UserAsync("ketua", RoleNames.Tpk2dChair);
        await AsTenantAsync(Banjarbaru, async s =>
        {
            AddAgency(s, Social, "Dinsos", (Head, true), (Staff, false));
            AddAgency(s, Health, "Dinkes", (OtherHead, true));
            s.GetRequiredService<ILocusRepository>().Add(new Locus(Banjarbaru, Locus, SungaiTiung, Year));
            await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            await s.GetRequiredService<IPlanAppService>().CreateAsync(Plan, Locus, Year);
            var line = new PlanLine(Banjarbaru, Line, Plan, SungaiTiung, Social);
            line.Describe(new PlanLineInput(Social, EntityId.New(), "Pelatihan kerja", Year, Quarter.I, Quarter.IV, 100, 10_000_000, FundSource.CityBudget, "", "Kabid"));
            s.GetRequiredService<IPlanRepository>().AddLine(line);
            await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
            return true;
        });
    }

    private static void AddAgency(IServiceProvider services, Guid id, string name, params (Guid User, bool IsHead)[] people)
    {
        var agencies = services.GetRequiredService<IAgencyRepository>();
        var agency = new Agency(Banjarbaru, id, AgencyKind.Department, new DateOnly(2020, 1, 1));
        agency.Rename(EntityId.New(), new DateOnly(2020, 1, 1), name, name);
        agencies.Add(agency);
        foreach (var (user, isHead) in people) agencies.AddMember(new AgencyMember(Banjarbaru, EntityId.New(), id, user, isHead));
    }

    private async Task<Guid> UserAsync(string name, string role)
    {
        var login = $"bb.{name}";
        var id = await AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserProvisioner>().EnsureAsync(login, name, "sungai-barito-panjang", [role], (RegionCode[])[]);
            return (await s.GetRequiredService<IUserAppService>().GetListAsync(login)).Items.Single(u => u.UserName == login).Id;
        });
        _roles[id] = role;
        await DoAsync<IAccountAppService>(id, a => a.SetEmailAsync($"{name}@city.test"));
        return id;
    }

    private async Task<T> ScopedAsync<T>(CurrentUserInfo? user, AreaScope scope, Func<IServiceProvider, Task<T>> work)
    {
        using var a = Services.GetRequiredService<ICurrentTenant>().Change(Banjarbaru);
        using var b = Services.GetRequiredService<ICurrentUser>().Change(user);
        using var c = Services.GetRequiredService<ICurrentArea>().Change(scope);
        await using var services = Services.CreateAsyncScope();
        return await work(services.ServiceProvider);
    }
}
