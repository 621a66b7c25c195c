using KK.Saas.Core.Errors;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Application;
using KK.Saas.Identity.Application.SecondFactor;
using KK.Saas.Identity.Domain;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OtpNet;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests;

public sealed class SecondFactorTests(StrictIdentityFixture app) : IClassFixture<StrictIdentityFixture>
{
    [Theory]
    [InlineData(RoleNames.CityAdmin, AccountDuty.SetSecondFactor)]
    [InlineData(RoleNames.Leader, AccountDuty.None)]
    public async Task An_admin_of_a_city_must_set_one_up_and_others_may(string role, AccountDuty duty)
    {
        var made = await app.CreateAsync(Banjarbaru, "wajib." + role, [role]);
        (await app.AccessAsync(made.UserId))!.Duty.ShouldBe(duty);
    }

    [Fact]
    public async Task Everybody_of_the_province_must_set_one_up_and_sees_nothing_before()
    {
        var made = await app.AsHostAsync(s => s.GetRequiredService<IHostUserAppService>().CreateAsync(new CreateUserInput("analis.wajib", "Analis", [RoleNames.ProvinceAnalyst], [])));
        var session = (await app.OpenSessionAsync(made.UserId))!;
        var info = (await app.Services.GetRequiredService<IUserAccessProvider>().FindAsync(made.UserId, session.SecurityStamp, session.SessionId))!;
        info.Duty.ShouldBe(AccountDuty.SetSecondFactor);
        info.Permissions.ShouldBe([IdentityPermissions.OwnAccount]);
        await SetUpAsync(session);
        info = (await app.Services.GetRequiredService<IUserAccessProvider>().FindAsync(made.UserId, session.SecurityStamp, session.SessionId))!;
        info.Duty.ShouldBe(AccountDuty.None);
        info.Permissions.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_code_works_once_within_its_time_and_a_wrong_one_never()
    {
        var (session, secret, _) = await PrepareAsync("kode.sekali");
        var code = CodeNow(secret);
        (await CheckAsync(session.UserId, "000000")).ShouldBeNull();
        app.Clock.Advance(TimeSpan.FromMinutes(2));
        (await CheckAsync(session.UserId, code)).ShouldBeNull(); // the code of two minutes ago
        (await CheckAsync(session.UserId, CodeNow(secret))).ShouldBe(LoginMethod.PasswordAndCode);
        (await CheckAsync(session.UserId, CodeNow(secret))).ShouldBeNull(); // replayed
        app.Clock.Advance(TimeSpan.FromSeconds(30));
        (await CheckAsync(session.UserId, CodeNow(secret))).ShouldBe(LoginMethod.PasswordAndCode);
    }

    [Fact]
    public async Task The_code_that_confirmed_the_app_does_not_log_in_as_well()
    {
        var (session, secret, _) = await PrepareAsync("kode.konfirmasi");
        (await CheckAsync(session.UserId, CodeNow(secret))).ShouldBeNull();
    }

    [Fact]
    public async Task A_recovery_code_works_once_however_it_is_typed_and_of_many_at_once_one()
    {
        var (session, _, codes) = await PrepareAsync("kode.pulih");
        codes.Count.ShouldBe(10);
        (await CheckAsync(session.UserId, codes[0].ToUpperInvariant().Replace("-", " ", StringComparison.Ordinal))).ShouldBe(LoginMethod.PasswordAndRecoveryCode);
        (await CheckAsync(session.UserId, codes[0])).ShouldBeNull();
        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => CheckAsync(session.UserId, codes[1]))));
        results.Count(r => r is not null).ShouldBe(1);
        await UnlockAsync(session.UserId);
        var renewed = await app.AsSessionAsync(session, s => s.GetRequiredService<IAccountAppService>().RenewRecoveryCodesAsync());
        (await CheckAsync(session.UserId, codes[2])).ShouldBeNull();
        (await CheckAsync(session.UserId, renewed[0])).ShouldBe(LoginMethod.PasswordAndRecoveryCode);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_account()
    {
        var (session, secret, _) = await PrepareAsync("kode.kunci");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var i = 0; i < 5; i++) await CheckAsync(session.UserId, "111111");
        (await CheckAsync(session.UserId, CodeNow(secret))).ShouldBeNull();
    }

    [Fact]
    public async Task Five_wrong_codes_at_once_lock_it_as_well()
    {
        var (session, secret, _) = await PrepareAsync("kode.serentak");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => CheckAsync(session.UserId, "222222"))));
        (await CheckAsync(session.UserId, CodeNow(secret))).ShouldBeNull();
    }

    [Fact]
    public async Task The_secret_and_the_codes_do_not_stand_in_the_database_in_clear()
    {
        var (session, secret, codes) = await PrepareAsync("kode.rahasia");
        using var host = app.Services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<SaasDbContext>();
        var user = await context.Set<User>().SingleAsync(u => u.Id == session.UserId);
        Convert.ToHexString(user.TotpSecret!).ShouldNotContain(Convert.ToHexString(secret));
        var hashes = await context.Set<RecoveryCode>().Where(c => c.UserId == session.UserId).Select(c => c.Hash).ToListAsync();
        hashes.Count.ShouldBe(10);
        hashes.ShouldNotContain(codes[0]);
        hashes.ShouldAllBe(h => Convert.FromBase64String(h)[0] == 1); // ASP.NET Core Identity's PBKDF2 with a salt of 128 bits
        var hasher = scope.ServiceProvider.GetRequiredService<UserManager<User>>().PasswordHasher;
        hasher.Hash(user, codes[0]).ShouldNotBe(hasher.Hash(user, codes[0]));
    }

    [Fact]
    public async Task Whose_role_asks_for_it_cannot_turn_it_off_and_an_admin_can_for_somebody_who_lost_the_phone()
    {
        var (session, _, _) = await PrepareAsync("kode.wajib", RoleNames.CityAdmin);
        (await Should.ThrowAsync<BusinessException>(() => app.AsSessionAsync(session, s => s.GetRequiredService<IAccountAppService>().RemoveSecondFactorAsync()))).Code.ShouldBe("Identity:SecondFactorNeeded");
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserAppService>().ResetSecondFactorAsync(session.UserId, "datang sendiri dengan KTP");
            return 0;
        });
        (await app.AccessAsync(session.UserId))!.Duty.ShouldBe(AccountDuty.SetSecondFactor);
    }

    [Fact]
    public async Task Turning_it_on_ends_the_other_logins()
    {
        var made = await app.CreateAsync(Banjarbaru, "kode.gawai", [RoleNames.Leader]);
        var (one, other) = ((await app.OpenSessionAsync(made.UserId))!, (await app.OpenSessionAsync(made.UserId))!);
        await SetUpAsync(one);
        var access = app.Services.GetRequiredService<IUserAccessProvider>();
        (await access.FindAsync(other.UserId, other.SecurityStamp, other.SessionId)).ShouldBeNull();
        (await access.FindAsync(one.UserId, one.SecurityStamp, one.SessionId)).ShouldNotBeNull();
    }

    private const string Password = "perahu-senja-martapura";

    private async Task<(OpenedSession Session, byte[] Secret, IReadOnlyList<string> Codes)> PrepareAsync(string userName, string role = RoleNames.Leader)
    {
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserProvisioner>().EnsureAsync(userName, userName, Password, [role], []);
            return 0;
        });
        var list = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetListAsync(userName));
        var session = (await app.OpenSessionAsync(list.Items.Single().Id))!;
        var (secret, codes) = await SetUpAsync(session);
        return (session, secret, codes);
    }

    private async Task<(byte[] Secret, IReadOnlyList<string> Codes)> SetUpAsync(OpenedSession session)
    {
        var offer = await app.AsSessionAsync(session, s => s.GetRequiredService<IAccountAppService>().BeginSecondFactorAsync());
        var secret = Base32Encoding.ToBytes(offer.Secret);
        offer.QrCode.Length.ShouldBeGreaterThan(100);
        (await Should.ThrowAsync<BusinessException>(() => app.AsSessionAsync(session, s => s.GetRequiredService<IAccountAppService>().ConfirmSecondFactorAsync("000000")))).Code.ShouldBe("Identity:WrongCode");
        return (secret, await app.AsSessionAsync(session, s => s.GetRequiredService<IAccountAppService>().ConfirmSecondFactorAsync(CodeNow(secret))));
    }

    private string CodeNow(byte[] secret) => new Totp(secret).ComputeTotp(app.Clock.GetUtcNow().UtcDateTime);

    private async Task<LoginMethod?> CheckAsync(Guid userId, string code)
    {
        using var host = app.Services.GetRequiredService<ICurrentTenant>().ChangeToHost();
        await using var scope = app.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByIdAsync(userId.ToString());
        return await scope.ServiceProvider.GetRequiredService<LoginDesk>().CheckCodeAsync(user!, code);
    }

    private async Task UnlockAsync(Guid userId)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        await users.ResetAccessFailedCountAsync((await users.FindByIdAsync(userId.ToString()))!);
    }
}
