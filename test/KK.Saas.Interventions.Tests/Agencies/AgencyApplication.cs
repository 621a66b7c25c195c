using KK.Saas.Core.Areas;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Identity;
using KK.Saas.Interventions.Agencies;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Tests.Agencies;

/// <summary>Two cities with a head and staff of departments each, and agencies made on demand.</summary>
public class AgencyApplication : SaasTestApplication
{
    private const string Password = "sungai-barito-panjang";

    public static DateOnly Day(int year, int month = 1, int day = 1) => new(year, month, day);

    public Task<T> CallAsync<TService, T>(TenantId tenant, Func<TService, Task<T>> call, IEnumerable<string>? permissions = null, AreaScope? area = null)
        where TService : notnull => AsTenantAsync(tenant, s => call(s.GetRequiredService<TService>()), permissions, area);

    public Task DoAsync<TService>(TenantId tenant, Func<TService, Task> call, IEnumerable<string>? permissions = null)
        where TService : notnull => CallAsync<TService, bool>(tenant, async service =>
        {
            await call(service);
            return true;
        }, permissions);

    public Task DoAsync(Func<IAgencyAppService, Task> call) => DoAsync<IAgencyAppService>(Banjarbaru, call);

    public Task<AgencyDetail> DetailAsync(Guid id) => CallAsync<IAgencyAppService, AgencyDetail>(Banjarbaru, a => a.GetAsync(id));

    public async Task<Guid> AgencyAsync(string name, DateOnly? from = null, TenantId? tenant = null)
    {
        var id = EntityId.New();
        var input = new AgencyInput(AgencyKind.Department, $"Dinas {name}", name, "1.02", from ?? Day(2020));
        await DoAsync<IAgencyAppService>(tenant ?? Banjarbaru, a => a.CreateAsync(id, input));
        return id;
    }

    public Task<Guid> UserAsync(string userName) => UserAsync(userName, Banjarbaru);

    public Task<Guid> UserAsync(string userName, TenantId tenant) => AsTenantAsync(tenant, async s =>
        (await s.GetRequiredService<IUserAppService>().GetListAsync(userName)).Items.Single(u => u.UserName == userName).Id);

    protected override async Task SeedAsync()
    {
        foreach (var (tenant, prefix) in new[] { (Banjarbaru, "bb"), (Banjarmasin, "bm") })
        foreach (var (name, role) in new[] { ("kadis", RoleNames.SkpdHead), ("kadis2", RoleNames.SkpdHead), ("staf", RoleNames.SkpdStaff), ("pimpinan", RoleNames.Leader) })
            await DoAsync<IUserProvisioner>(tenant, u => u.EnsureAsync($"{prefix}.{name}", $"{name} {prefix}", Password, [role], (RegionCode[])[]));
    }
}
