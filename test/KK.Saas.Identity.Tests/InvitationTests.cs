using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class InvitationTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    private const string Password = "perahu-senja-martapura";

    [Fact]
    public async Task Whoever_holds_the_link_makes_an_account_with_the_chosen_roles_and_areas_once()
    {
        var code = await InviteAsync(Banjarbaru, "Kader Undangan", RoleNames.Enumerator);
        (await Door.GetNameAsync(code)).ShouldBe("Kader Undangan");
        await Door.AcceptAsync(code, "kader.undangan", Password);
        var user = await app.AsTenantAsync(Banjarbaru, async s =>
        {
            var users = s.GetRequiredService<IUserAppService>();
            return await users.GetAsync((await users.GetListAsync("kader.undangan")).Items.Single().Id);
        });
        (user.DisplayName, user.Roles.Single(), user.Areas.Single()).ShouldBe(("Kader Undangan", RoleNames.Enumerator, IdentityFixture.SungaiTiung));
        (await app.PasswordFitsAsync(user.Id, Password)).ShouldBeTrue();
        await InvalidAsync(() => Door.AcceptAsync(code, "kedua.kali", Password));
    }

    [Fact]
    public async Task A_refused_name_or_password_leaves_the_invitation_open()
    {
        var code = await InviteAsync(Banjarbaru, "Coba Lagi", RoleNames.Enumerator);
        (await Should.ThrowAsync<BusinessException>(() => Door.AcceptAsync(code, "x", Password))).Code.ShouldBe("Identity:UserName");
        (await Should.ThrowAsync<BusinessException>(() => Door.AcceptAsync(code, "coba.lagi", "pendek"))).Code.ShouldBe("Identity:WeakPassword");
        await Door.AcceptAsync(code, "coba.lagi", Password);
    }

    [Fact]
    public async Task Of_two_who_accept_at_once_one_gets_the_account()
    {
        var code = await InviteAsync(Banjarbaru, "Rebutan", RoleNames.Enumerator);
        var results = await Task.WhenAll(Enumerable.Range(0, 3).Select(i => Task.Run(async () =>
        {
            try
            {
                await Door.AcceptAsync(code, $"rebutan.{i}", Password);
                return true;
            }
            catch (BusinessException)
            {
                return false;
            }
        })));
        results.Count(r => r).ShouldBe(1);
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetListAsync("rebutan."))).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_ends_after_seven_days_when_it_is_taken_back_and_for_a_wrong_code_with_one_answer()
    {
        var taken = await InviteAsync(Banjarbaru, "Dibatalkan", RoleNames.Enumerator);
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            var invitations = s.GetRequiredService<IInvitationAppService>();
            await invitations.RevokeAsync((await invitations.GetListAsync()).Single(i => i.DisplayName == "Dibatalkan").Id);
            return 0;
        });
        await InvalidAsync(() => Door.AcceptAsync(taken, "dibatalkan", Password));
        await InvalidAsync(() => Door.GetNameAsync("tidak-ada"));
        var late = await InviteAsync(Banjarbaru, "Terlambat", RoleNames.Enumerator);
        app.Clock.Advance(TimeSpan.FromDays(7.1));
        await InvalidAsync(() => Door.AcceptAsync(late, "terlambat", Password));
    }

    [Fact]
    public async Task A_city_neither_sees_nor_takes_back_what_another_invited_and_only_the_hash_is_kept()
    {
        var code = await InviteAsync(Banjarbaru, "Milik Banjarbaru", RoleNames.Enumerator);
        (await app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IInvitationAppService>().GetListAsync())).ShouldNotContain(i => i.DisplayName == "Milik Banjarbaru");
        (await app.AsHostAsync(s => s.GetRequiredService<IInvitationAppService>().GetListAsync())).ShouldNotContain(i => i.DisplayName == "Milik Banjarbaru");
        var id = (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IInvitationAppService>().GetListAsync())).Single(i => i.DisplayName == "Milik Banjarbaru").Id;
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsTenantAsync(Banjarmasin, async s =>
        {
            await s.GetRequiredService<IInvitationAppService>().RevokeAsync(id);
            return 0;
        }));
        await using var scope = app.Services.CreateAsyncScope();
        var row = await scope.ServiceProvider.GetRequiredService<SaasDbContext>().Set<Invitation>().SingleAsync(i => i.Id == id);
        row.CodeHash.ShouldNotContain(code);
    }

    [Fact]
    public async Task Nobody_invites_somebody_greater_and_the_province_invites_for_itself()
    {
        string[] held = [IdentityPermissions.ReadUsers, IdentityPermissions.ManageUsers];
        (await Should.ThrowAsync<BusinessException>(() => app.AsTenantAsync(
            Banjarbaru, s => s.GetRequiredService<IInvitationAppService>().CreateAsync(new UpdateUserInput("Naik", [RoleNames.CityAdmin], [])), held))).Code.ShouldBe("Identity:RoleBeyondOwn");
        (await Should.ThrowAsync<BusinessException>(() => app.AsHostAsync(
            s => s.GetRequiredService<IInvitationAppService>().CreateAsync(new UpdateUserInput("Salah", [RoleNames.CityAdmin], []))))).Code.ShouldBe("Identity:Roles");
        var code = await app.AsHostAsync(s => s.GetRequiredService<IInvitationAppService>().CreateAsync(new UpdateUserInput("Analis Undangan", [RoleNames.ProvinceAnalyst], [])));
        await Door.AcceptAsync(code, "analis.undangan", Password);
        var made = (await app.AsHostAsync(s => s.GetRequiredService<IHostUserAppService>().GetListAsync("analis.undangan"))).Items.ShouldHaveSingleItem();
        made.Roles.ShouldBe([RoleNames.ProvinceAnalyst]);
    }

    private IInvitedAppService Door => app.Services.GetRequiredService<IInvitedAppService>();

    private static async Task InvalidAsync(Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.ShouldBe("Identity:InvitationInvalid");

    private Task<string> InviteAsync(TenantId tenant, string name, string role) =>
        app.AsTenantAsync(tenant, s => s.GetRequiredService<IInvitationAppService>().CreateAsync(new UpdateUserInput(name, [role], [IdentityFixture.SungaiTiung])));
}
