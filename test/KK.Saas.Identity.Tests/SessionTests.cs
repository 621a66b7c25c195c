using KK.Saas.Core.Auditing;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class SessionTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task Each_login_stands_in_the_list_and_can_be_ended_on_its_own()
    {
        var made = await app.CreateAsync(Banjarbaru, "dua.gawai", [RoleNames.Leader]);
        var (phone, laptop) = ((await app.OpenSessionAsync(made.UserId))!, (await app.OpenSessionAsync(made.UserId))!);
        var account = await app.AsSessionAsync(laptop, s => s.GetRequiredService<IAccountAppService>().GetAsync());
        account.Sessions.Count.ShouldBe(2);
        account.Sessions.Single(s => s.IsCurrent).Id.ShouldBe(laptop.SessionId);
        await app.AsSessionAsync(laptop, s => s.GetRequiredService<IAccountAppService>().EndSessionAsync(phone.SessionId));
        (await FindAsync(phone)).ShouldBeNull();
        (await FindAsync(laptop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Nobody_ends_the_login_of_somebody_else_by_its_id()
    {
        var (one, other) = (await app.CreateAsync(Banjarbaru, "sesi.satu", [RoleNames.Leader]), await app.CreateAsync(Banjarmasin, "sesi.lain", [RoleNames.Leader]));
        var (victim, attacker) = ((await app.OpenSessionAsync(one.UserId))!, (await app.OpenSessionAsync(other.UserId))!);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.AsSessionAsync(attacker, s => s.GetRequiredService<IAccountAppService>().EndSessionAsync(victim.SessionId)));
        (await FindAsync(victim)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_login_id_of_one_account_opens_no_other()
    {
        var (one, other) = (await app.CreateAsync(Banjarbaru, "tukar.satu", [RoleNames.Leader]), await app.CreateAsync(Banjarbaru, "tukar.dua", [RoleNames.CityAdmin]));
        var (mine, theirs) = ((await app.OpenSessionAsync(one.UserId))!, (await app.OpenSessionAsync(other.UserId))!);
        (await FindAsync(theirs with { SessionId = mine.SessionId })).ShouldBeNull();
        (await FindAsync(mine with { UserId = other.UserId })).ShouldBeNull();
    }

    [Fact]
    public async Task A_login_ends_after_eight_idle_hours_and_after_twelve_in_any_case()
    {
        var made = await app.CreateAsync(Banjarbaru, "lama.sekali", [RoleNames.Leader]);
        var (idle, busy) = ((await app.OpenSessionAsync(made.UserId))!, (await app.OpenSessionAsync(made.UserId))!);
        for (var hour = 0; hour < 9; hour++)
        {
            app.Clock.Advance(TimeSpan.FromHours(1));
            (await FindAsync(busy)).ShouldNotBeNull();
        }

        (await FindAsync(idle)).ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromHours(3));
        (await FindAsync(busy)).ShouldBeNull();
    }

    [Fact]
    public async Task Until_a_given_password_is_changed_the_account_opens_nothing_else()
    {
        var made = await app.CreateAsync(Banjarbaru, "sandi.awal", [RoleNames.CityAdmin]);
        var session = (await app.OpenSessionAsync(made.UserId, mustChangePassword: true))!;
        var info = (await FindAsync(session))!;
        info.Duty.ShouldBe(AccountDuty.ChangePassword);
        info.Permissions.ShouldBe([IdentityPermissions.OwnAccount]);
        await Should.ThrowAsync<PermissionDeniedException>(() => app.AsSessionAsync(session, s => s.GetRequiredService<IUserAppService>().GetListAsync(null)));
    }

    [Fact]
    public async Task Logins_and_failures_stand_in_the_log_of_the_own_city()
    {
        var made = await app.CreateAsync(Banjarmasin, "masuk.tercatat", [RoleNames.Leader]);
        await app.OpenSessionAsync(made.UserId);
        await using var scope = app.Services.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<Application.LoginDesk>().CheckPasswordAsync("masuk.tercatat", "salah sekali")).ShouldBeNull();
        var log = await app.AsTenantAsync(Banjarmasin, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: made.UserId)));
        log.Items.Select(i => i.Action).ShouldBe([AuditAction.LoginFailed, AuditAction.Login]);
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: made.UserId)))).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Support_sees_what_the_user_sees_reading_only_and_never_more_than_the_admin()
    {
        var admin = await app.CreateAsync(Banjarbaru, "admin.bantu", [RoleNames.CityAdmin]);
        var guard = await app.CreateAsync(Banjarbaru, "uptd.ppa", [RoleNames.ProtectionService]);
        var login = (await app.OpenSessionAsync(admin.UserId))!;
        var own = (await FindAsync(login))!;
        await app.AccessAsync(guard.UserId); // its first password is changed
        (await Should.ThrowAsync<BusinessException>(() => BeginAsync(login, guard.UserId, "x"))).Code.ShouldBe("Identity:ReasonNeeded");
        var session = await BeginAsync(login, guard.UserId, "warga bertanya lewat telepon");
        var seen = (await FindAsync(session))!;
        seen.Id.ShouldBe(guard.UserId);
        seen.Impersonator.ShouldBe("admin.bantu");
        seen.Permissions.ShouldAllBe(p => own.Permissions.Contains(p));
        var account = app.AsSessionAsync(session, s => s.GetRequiredService<IAccountAppService>().EndOtherSessionsAsync());
        (await Should.ThrowAsync<PermissionDeniedException>(() => account)).Permission.ShouldBe("read-only");
        app.Clock.Advance(TimeSpan.FromMinutes(16));
        (await FindAsync(session)).ShouldBeNull();
        var log = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: guard.UserId)));
        log.Items.ShouldContain(i => i.Operation == "Impersonation.Begin" && i.UserName == "admin.bantu" && i.Detail.Contains("warga bertanya"));
    }

    [Fact]
    public async Task Support_reaches_nobody_of_another_city_and_ends_with_the_admins_own_rights()
    {
        var admin = await app.CreateAsync(Banjarbaru, "admin.dua", [RoleNames.CityAdmin]);
        var foreign = await app.CreateAsync(Banjarmasin, "orang.seberang", [RoleNames.Leader]);
        var target = await app.CreateAsync(Banjarbaru, "orang.sini", [RoleNames.Leader]);
        var login = (await app.OpenSessionAsync(admin.UserId))!;
        await Should.ThrowAsync<EntityNotFoundException>(() => BeginAsync(login, foreign.UserId, "coba masuk ke kota lain"));
        await app.AccessAsync(target.UserId);
        var session = await BeginAsync(login, target.UserId, "membantu masalah tampilan");
        (await FindAsync(session)).ShouldNotBeNull();
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserAppService>().SetActiveAsync(admin.UserId, false);
            return 0;
        });
        (await FindAsync(session)).ShouldBeNull();
    }

    private Task<OpenedSession> BeginAsync(OpenedSession login, Guid user, string reason) =>
        app.AsSessionAsync(login, s => s.GetRequiredService<IImpersonationAppService>().BeginAsync(user, reason));

    private Task<CurrentUserInfo?> FindAsync(OpenedSession session) =>
        app.Services.GetRequiredService<IUserAccessProvider>().FindAsync(session.UserId, session.SecurityStamp, session.SessionId);
}
