using KK.Saas.Core.Auditing;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Tests;

/// <summary>What somebody was refused stands in the audit log of their own side.</summary>
public sealed class RefusalTests(TornFixture app) : IClassFixture<TornFixture>
{
    [Fact]
    public async Task A_refused_call_stands_in_the_log_with_what_was_missing()
    {
        var (tenant, id) = (Tenant("63.01"), Core.Identifiers.EntityId.New());
        await RefuseAsync(tenant, s => s.GetRequiredService<IUserAppService>().GetAsync(id));
        var entry = (await DeniedAsync(tenant)).ShouldHaveSingleItem();
        (entry.Operation, entry.Detail, entry.SubjectId, entry.UserName).ShouldBe(("User.Get", IdentityPermissions.ReadUsers, id, "test"));
    }

    [Fact]
    public async Task The_same_refusal_is_written_once_a_minute_and_another_one_at_once()
    {
        var tenant = Tenant("63.02");
        for (var i = 0; i < 20; i++) await RefuseAsync(tenant, s => s.GetRequiredService<IUserAppService>().GetListAsync(null));
        await RefuseAsync(tenant, s => s.GetRequiredService<IRoleAppService>().GetListAsync());
        (await DeniedAsync(tenant)).Select(e => e.Operation).ShouldBe(["User.GetList", "Role.GetList"], ignoreOrder: true);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await RefuseAsync(tenant, s => s.GetRequiredService<IUserAppService>().GetListAsync(null));
        (await DeniedAsync(tenant)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task A_user_of_the_province_stands_in_the_book_of_the_province()
    {
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsHostAsync(s => s.GetRequiredService<IHostUserAppService>().GetListAsync(null), []));
        var entries = await app.AsHostAsync(s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(Action: AuditAction.Denied)));
        entries.Items.ShouldHaveSingleItem().Operation.ShouldBe("HostUser.GetList");
    }

    [Fact]
    public async Task What_was_refused_in_the_middle_of_a_transaction_is_undone_and_the_refusal_stays()
    {
        var tenant = Tenant("63.04");
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsTenantAsync(
            tenant,
            async s =>
            {
                await s.GetRequiredService<ITornAppService>().TearAsync();
                return 0;
            },
            [IdentityPermissions.ReadUsers]));
        (await app.AsTenantAsync(tenant, s => s.GetRequiredService<IRoleAppService>().GetListAsync())).ShouldNotContain(r => r.Name == Domain.Role.Prefix + TornAppService.Title);
        var entry = (await DeniedAsync(tenant)).ShouldHaveSingleItem();
        (entry.Operation, entry.Detail).ShouldBe(("Torn.Tear", IdentityPermissions.ManageRoles));
    }

    [Fact]
    public async Task A_menu_that_asks_for_rights_is_no_refusal()
    {
        var tenant = Tenant("63.03");
        await app.AsTenantAsync(tenant, s => Task.FromResult(s.GetRequiredService<ICurrentUser>().Has(IdentityPermissions.ReadUsers)), []);
        (await DeniedAsync(tenant)).ShouldBeEmpty();
    }

    private async Task RefuseAsync(TenantId tenant, Func<IServiceProvider, Task> call) =>
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsTenantAsync(
            tenant,
            async s =>
            {
                await call(s);
                return 0;
            },
            []));

    private async Task<IReadOnlyList<AuditItem>> DeniedAsync(TenantId tenant) =>
        (await app.AsTenantAsync(tenant, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(Action: AuditAction.Denied)))).Items;

    private static TenantId Tenant(string code) => TenantId.ForRegion(RegionCode.Parse(code));
}
