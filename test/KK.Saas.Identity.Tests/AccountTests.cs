using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class AccountTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task The_own_password_changes_with_the_old_one_only()
    {
        var made = await app.CreateAsync(Banjarbaru, "sandi.sendiri", [RoleNames.Leader]);
        (await Should.ThrowAsync<BusinessException>(() => ChangeAsync(made.UserId, "salah", "jukung menyusuri rawa"))).Code.ShouldBe("Identity:WrongPassword");
        (await Should.ThrowAsync<BusinessException>(() => ChangeAsync(made.UserId, made.Password, "pendek"))).Code.ShouldBe("Identity:WeakPassword");
        (await app.PasswordFitsAsync(made.UserId, made.Password)).ShouldBeTrue();
        await ChangeAsync(made.UserId, made.Password, "jukung menyusuri rawa");
        (await app.PasswordFitsAsync(made.UserId, "jukung menyusuri rawa")).ShouldBeTrue();
    }

    [Fact]
    public async Task Provisioning_twice_makes_one_account()
    {
        for (var i = 0; i < 2; i++)
        {
            await app.AsTenantAsync(Banjarbaru, async s =>
            {
                await s.GetRequiredService<IUserProvisioner>().EnsureAsync("demo.satu", "Demo", "perahu-hujan-kelotok", [RoleNames.Lurah], [IdentityFixture.SungaiTiung]);
                return 0;
            });
        }

        var list = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetListAsync("demo.satu"));
        list.Items.ShouldHaveSingleItem().Roles.ShouldBe([RoleNames.Lurah]);
    }

    [Fact]
    public async Task The_first_admin_of_the_province_may_manage_tenants()
    {
        await app.AsHostAsync(async s =>
        {
            await s.GetRequiredService<IAdminBootstrap>().CreateProvinceAdminAsync("admin.pertama", "gambut-senja-jukung");
            return 0;
        });
        var list = await app.AsHostAsync(s => s.GetRequiredService<IHostUserAppService>().GetListAsync("admin.pertama"));
        var access = (await app.AccessAsync(list.Items.ShouldHaveSingleItem().Id))!;
        access.Kind.ShouldBe(UserKind.Host);
        access.Permissions.ShouldContain(Tenancy.TenancyPermissions.ManageTenants);
        access.Area.ShouldBe(AreaScope.None);
    }

    private async Task ChangeAsync(Guid userId, string current, string next)
    {
        var access = (await app.AccessAsync(userId))!;
        using var tenant = app.Services.GetRequiredService<ICurrentTenant>().Change(access.Tenant!.Value);
        using var user = app.Services.GetRequiredService<ICurrentUser>().Change(access);
        await app.Services.GetRequiredService<IAccountAppService>().ChangePasswordAsync(current, next);
    }
}
