using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Tenancy.Tests;

public sealed class TenantAppServiceTests(SaasTestApplication application) : IClassFixture<SaasTestApplication>
{
    private static readonly TenantId Tapin = TenantId.ForRegion(RegionCode.Parse("63.05"));
    private static readonly TenantId Nobody = TenantId.ForRegion(RegionCode.Parse("63.99"));

    [Fact]
    public async Task A_created_tenant_is_listed_in_the_order_of_the_codes_with_a_trimmed_name()
    {
        var region = RegionCode.Parse("63.12");

        var created = await CallAsync(s => s.CreateAsync(region, "  Kabupaten Baru  "));

        created.ShouldBe(new TenantInfo(TenantId.ForRegion(region), region, "Kabupaten Baru", false));
        var list = await CallAsync(s => s.GetListAsync());
        list.ShouldContain(created);
        list.Select(t => t.Region.Value).ShouldBeInOrder();
        (await application.AsHostAsync(p => p.GetRequiredService<ITenantDirectory>().FindAsync(created.Id))).ShouldBe(created);
        // Its first admin can work at once: the roles hold their permissions.
        (await application.AsTenantAsync(created.Id, p => p.GetRequiredService<Identity.Domain.IUserRepository>().GrantsAsync([Core.Security.RoleNames.CityAdmin])))
            .ShouldContain(Identity.IdentityPermissions.ManageUsers);
    }

    [Fact]
    public async Task A_regency_becomes_a_tenant_only_once() =>
        await RefusedAsync("Tenancy:Exists", s => s.CreateAsync(RegionCode.Parse("63.72"), "Kota Banjarbaru"));

    [Theory]
    [InlineData("63")]
    [InlineData("63.72.02")]
    [InlineData("63.72.02.1003")]
    public async Task Only_a_regency_can_become_a_tenant(string code) =>
        await RefusedAsync("Tenancy:NotARegency", s => s.CreateAsync(RegionCode.Parse(code), "Nama"));

    [Fact]
    public async Task A_region_that_was_never_chosen_is_refused() =>
        await RefusedAsync("Tenancy:NotARegency", s => s.CreateAsync(default, "Nama"));

    [Fact]
    public async Task A_name_is_neither_empty_nor_longer_than_100()
    {
        await RefusedAsync("Tenancy:NameLength", s => s.CreateAsync(RegionCode.Parse("63.13"), "   "));
        await RefusedAsync("Tenancy:NameLength", s => s.RenameAsync(Tapin, ""));
        await RefusedAsync("Tenancy:NameLength", s => s.RenameAsync(Tapin, new string('a', 101)));
        (await FindAsync(Tapin)).Name.ShouldBe("Kabupaten Tapin");
        (await CallAsync(s => s.GetListAsync())).ShouldNotContain(t => t.Region == RegionCode.Parse("63.13"));
    }

    [Fact]
    public async Task A_tenant_takes_a_new_name_of_100()
    {
        var id = TenantId.ForRegion(RegionCode.Parse("63.06"));

        await CallAsync(s => s.RenameAsync(id, new string('a', 100)));

        (await FindAsync(id)).Name.ShouldBe(new string('a', 100));
    }

    [Fact]
    public async Task A_suspended_tenant_tells_why_until_it_is_resumed()
    {
        var id = TenantId.ForRegion(RegionCode.Parse("63.07"));

        await CallAsync(s => s.SuspendAsync(id, "  Perjanjian kerja sama berakhir  "));
        var suspended = await FindAsync(id);
        await CallAsync(s => s.ResumeAsync(id));
        var resumed = await FindAsync(id);

        (suspended.IsSuspended, suspended.SuspensionReason).ShouldBe((true, "Perjanjian kerja sama berakhir"));
        (resumed.IsSuspended, resumed.SuspensionReason).ShouldBe((false, null));
    }

    [Fact]
    public async Task A_suspension_needs_a_reason_of_at_most_500()
    {
        await RefusedAsync("Tenancy:ReasonNeeded", s => s.SuspendAsync(Tapin, " "));
        await RefusedAsync("Tenancy:ReasonNeeded", s => s.SuspendAsync(Tapin, new string('a', 501)));
        (await FindAsync(Tapin)).IsSuspended.ShouldBeFalse();
    }

    [Fact]
    public async Task An_unknown_tenant_is_not_found()
    {
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync(s => s.RenameAsync(Nobody, "Nama")));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync(s => s.SuspendAsync(Nobody, "Alasan")));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync(s => s.ResumeAsync(Nobody)));
        (await application.AsHostAsync(p => p.GetRequiredService<ITenantDirectory>().FindAsync(Nobody))).ShouldBeNull();
    }

    [Fact]
    public async Task An_analyst_of_the_province_reads_but_does_not_manage()
    {
        string[] reader = [TenancyPermissions.ReadTenants];

        (await application.AsHostAsync(p => Service(p).GetListAsync(), reader)).ShouldNotBeEmpty();
        await DeniedAsync(p => application.AsHostAsync(p, reader));
        (await FindAsync(Tapin)).ShouldBe(new TenantInfo(Tapin, RegionCode.Parse("63.05"), "Kabupaten Tapin", false));
    }

    [Fact]
    public async Task Nobody_of_a_city_sees_or_manages_tenants_whatever_was_granted()
    {
        await DeniedAsync(p => application.AsTenantAsync(SaasTestApplication.Banjarbaru, p, [TenancyPermissions.ReadTenants, TenancyPermissions.ManageTenants]));
        await Should.ThrowAsync<PermissionDeniedException>(() => application.AsTenantAsync(SaasTestApplication.Banjarbaru, p => Service(p).GetListAsync()));
    }

    private static async Task DeniedAsync(Func<Func<IServiceProvider, Task<int>>, Task<int>> run)
    {
        Func<ITenantAppService, Task>[] calls =
        [
            s => s.CreateAsync(RegionCode.Parse("63.14"), "Nama"),
            s => s.RenameAsync(Tapin, "Nama"),
            s => s.SuspendAsync(Tapin, "Alasan"),
            s => s.ResumeAsync(Tapin),
        ];
        foreach (var call in calls)
            await Should.ThrowAsync<PermissionDeniedException>(() => run(async p =>
            {
                await call(Service(p));
                return 0;
            }));
    }

    private static ITenantAppService Service(IServiceProvider services) => services.GetRequiredService<ITenantAppService>();

    private async Task RefusedAsync(string code, Func<ITenantAppService, Task> call) =>
        (await Should.ThrowAsync<BusinessException>(() => CallAsync(call))).Code.ShouldBe(code);

    private Task<T> CallAsync<T>(Func<ITenantAppService, Task<T>> call) => application.AsHostAsync(services => call(Service(services)));

    private Task<int> CallAsync(Func<ITenantAppService, Task> call) => application.AsHostAsync(async services =>
    {
        await call(Service(services));
        return 0;
    });

    private async Task<TenantInfo> FindAsync(TenantId id) => (await CallAsync(s => s.GetListAsync())).Single(t => t.Id == id);
}
