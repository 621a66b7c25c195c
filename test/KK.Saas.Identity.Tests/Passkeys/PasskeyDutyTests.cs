using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Application.Passkeys;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests.Passkeys;

/// <summary>Admins and the province need a second factor: a passkey is one, and then the password alone opens nothing.</summary>
public sealed class PasskeyDutyTests(PasskeyFixture app) : IClassFixture<PasskeyFixture>
{
    [Fact]
    public async Task An_admin_with_a_passkey_has_done_the_duty_and_cannot_remove_the_last_one()
    {
        var session = await app.LogInAsync(Banjarbaru, "wajib.kunci", RoleNames.CityAdmin);
        (await FindAsync(session))!.Duty.ShouldBe(AccountDuty.SetSecondFactor);
        using var device = await app.AddAsync(session);
        (await FindAsync(session))!.Duty.ShouldBe(AccountDuty.None);
        var id = (await app.ListAsync(session)).Single().Id;
        (await Should.ThrowAsync<BusinessException>(() => app.RemoveAsync(session, id))).Code.ShouldBe("Identity:SecondFactorNeeded");
        using var spare = await app.AddAsync(session, "Cadangan");
        await app.RemoveAsync(session, id);
        (await app.EnterAsync(spare)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData(RoleNames.CityAdmin, true)]
    [InlineData(RoleNames.Leader, false)]
    public async Task The_password_alone_is_enough_only_where_no_role_asks_for_more(string role, bool only)
    {
        var session = await app.LogInAsync(Banjarbaru, "sandi.saja." + role, role);
        (await IsOnlyWayAsync(session.UserId)).ShouldBeFalse(); // no passkey yet: the duty leads to one
        using var device = await app.AddAsync(session);
        (await IsOnlyWayAsync(session.UserId)).ShouldBe(only);
    }

    [Fact]
    public async Task An_admin_takes_lost_passkeys_off_and_says_how_the_owner_proved_who_asks()
    {
        var session = await app.LogInAsync(Banjarbaru, "hilang.ponsel", RoleNames.Leader);
        using var device = await app.AddAsync(session);
        (await Should.ThrowAsync<BusinessException>(() => ResetAsync(session.UserId, " ktp "))).Code.ShouldBe("Identity:ReasonNeeded");
        (await app.EnterAsync(device)).ShouldNotBeNull();
        await ResetAsync(session.UserId, "datang sendiri dengan KTP");
        (await app.EnterAsync(device)).ShouldBeNull();
        (await FindAsync(session)).ShouldBeNull();
        var log = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: session.UserId)));
        log.Items.ShouldContain(i => i.Operation == "User.ResetSecondFactor" && i.Detail.Contains("datang sendiri dengan KTP"));
    }

    private Task ResetAsync(Guid userId, string reason) => app.AsTenantAsync(Banjarbaru, async s =>
    {
        await s.GetRequiredService<IUserAppService>().ResetSecondFactorAsync(userId, reason);
        return 0;
    });

    private Task<bool> IsOnlyWayAsync(Guid userId) => app.AsHostAsync(async s =>
        await s.GetRequiredService<PasskeyLogin>().IsOnlyWayAsync((await s.GetRequiredService<UserManager<User>>().FindByIdAsync(userId.ToString()))!, default));

    private Task<CurrentUserInfo?> FindAsync(OpenedSession session) =>
        app.Services.GetRequiredService<IUserAccessProvider>().FindAsync(session.UserId, session.SecurityStamp, session.SessionId);
}
