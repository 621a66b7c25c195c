using KK.Saas.Core.Security;
using KK.Saas.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class UserAccessTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task A_role_brings_its_default_permissions_and_no_others()
    {
        var made = await app.CreateAsync(Banjarbaru, "admin.dua", [RoleNames.CityAdmin]);
        var access = (await app.AccessAsync(made.UserId))!;
        access.Permissions.ShouldContain(IdentityPermissions.ManageUsers);
        access.Permissions.ShouldNotContain(IdentityPermissions.ManageHostUsers);
        access.Area.IsUnrestricted.ShouldBeTrue();
        access.Tenant.ShouldBe(Banjarbaru);
    }

    [Fact]
    public async Task An_enumerator_sees_the_assigned_kelurahan_and_a_camat_all_of_the_kecamatan()
    {
        var kader = await app.CreateAsync(Banjarbaru, "kader.satu", [RoleNames.Enumerator], IdentityFixture.SungaiTiung);
        (await app.AccessAsync(kader.UserId))!.Area.Villages.ShouldBe([IdentityFixture.SungaiTiung]);
        var camat = await app.CreateAsync(Banjarbaru, "camat.satu", [RoleNames.Camat], IdentityFixture.Cempaka);
        (await app.AccessAsync(camat.UserId))!.Area.Villages.ShouldBe(app.VillagesOf(IdentityFixture.Cempaka));
        app.VillagesOf(IdentityFixture.Cempaka).Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task Whoever_also_holds_a_city_wide_role_sees_all()
    {
        var made = await app.CreateAsync(Banjarbaru, "dua.peran", [RoleNames.Enumerator, RoleNames.Tpk2dMember], IdentityFixture.SungaiTiung);
        (await app.AccessAsync(made.UserId))!.Area.IsUnrestricted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_deactivated_user_has_no_access_at_once_and_gets_it_back()
    {
        var made = await app.CreateAsync(Banjarbaru, "sementara", [RoleNames.Leader]);
        (await app.AccessAsync(made.UserId)).ShouldNotBeNull();
        await SetActiveAsync(made.UserId, false);
        (await app.AccessAsync(made.UserId)).ShouldBeNull();
        await SetActiveAsync(made.UserId, true);
        (await app.AccessAsync(made.UserId)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_login_from_before_a_password_reset_holds_no_longer()
    {
        var made = await app.CreateAsync(Banjarbaru, "ganti.sandi", [RoleNames.Leader]);
        var provider = app.Services.GetRequiredService<IUserAccessProvider>();
        var session = (await app.OpenSessionAsync(made.UserId))!;
        (await provider.FindAsync(made.UserId, session.SecurityStamp, session.SessionId)).ShouldNotBeNull();
        var fresh = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().ResetPasswordAsync(made.UserId));
        (await provider.FindAsync(made.UserId, session.SecurityStamp, session.SessionId)).ShouldBeNull();
        (await app.PasswordFitsAsync(made.UserId, made.Password)).ShouldBeFalse();
        (await app.PasswordFitsAsync(made.UserId, fresh.Password)).ShouldBeTrue();
    }

    [Fact]
    public async Task Users_of_a_suspended_city_have_no_access_until_it_is_resumed()
    {
        var made = await app.CreateAsync(Banjarmasin, "orang.banjarmasin", [RoleNames.Leader]);
        await app.AsHostAsync(async s =>
        {
            await s.GetRequiredService<ITenantAppService>().SuspendAsync(Banjarmasin, "pemeriksaan");
            return 0;
        });
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await app.AccessAsync(made.UserId)).ShouldBeNull();
        await app.AsHostAsync(async s =>
        {
            await s.GetRequiredService<ITenantAppService>().ResumeAsync(Banjarmasin);
            return 0;
        });
        (await app.AccessAsync(made.UserId)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_withdrawn_role_is_gone_at_once()
    {
        var made = await app.CreateAsync(Banjarbaru, "turun.peran", [RoleNames.CityAdmin]);
        (await app.AccessAsync(made.UserId))!.Permissions.ShouldContain(IdentityPermissions.ManageUsers);
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserAppService>().UpdateAsync(made.UserId, new UpdateUserInput("Nama", [RoleNames.Leader], []));
            return 0;
        });
        (await app.AccessAsync(made.UserId))!.Permissions.ShouldNotContain(IdentityPermissions.ManageUsers);
    }

    private Task SetActiveAsync(Guid id, bool active) => app.AsTenantAsync(Banjarbaru, async s =>
    {
        await s.GetRequiredService<IUserAppService>().SetActiveAsync(id, active);
        return 0;
    });
}
