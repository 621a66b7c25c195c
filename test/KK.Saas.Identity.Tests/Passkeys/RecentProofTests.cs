using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests.Passkeys;

/// <summary>Whoever finds a device that is logged in changes no factors and ends no logins with it.</summary>
public sealed class RecentProofTests(PasskeyFixture app) : IClassFixture<PasskeyFixture>
{
    public static TheoryData<string> Changes => [.. Calls.Keys];

    private static readonly Dictionary<string, Func<IServiceProvider, Task>> Calls = new()
    {
        ["one login"] = s => Account(s).EndSessionAsync(Guid.Empty),
        ["other logins"] = s => Account(s).EndOtherSessionsAsync(),
        ["begin app"] = s => Account(s).BeginSecondFactorAsync(),
        ["confirm app"] = s => Account(s).ConfirmSecondFactorAsync("000000"),
        ["recovery codes"] = s => Account(s).RenewRecoveryCodesAsync(),
        ["remove app"] = s => Account(s).RemoveSecondFactorAsync(),
        ["begin passkey"] = s => s.GetRequiredService<IPasskeyAppService>().BeginAsync(),
        ["add passkey"] = s => s.GetRequiredService<IPasskeyAppService>().AddAsync("x", "", ""),
        ["remove passkey"] = s => s.GetRequiredService<IPasskeyAppService>().RemoveAsync(Guid.Empty),
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task Five_minutes_after_the_login_a_change_asks_for_the_password(string change)
    {
        var made = await app.CreateAsync(Banjarbaru, "bukti." + change.Replace(' ', '.'), [RoleNames.Leader]);
        var session = (await app.OpenSessionAsync(made.UserId))!;
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        (await CodeOfAsync(() => CallAsync(session, change))).ShouldBe("Identity:ProofNeeded");
        await app.AsSessionAsync(session, s => Account(s).ProveAsync(made.Password));
        (await CodeOfAsync(() => CallAsync(session, change))).ShouldNotBe("Identity:ProofNeeded");
    }

    [Fact]
    public async Task The_proof_is_of_the_one_login_and_wrong_passwords_lock_the_account()
    {
        var made = await app.CreateAsync(Banjarbaru, "bukti.salah", [RoleNames.Leader]);
        var (one, other) = ((await app.OpenSessionAsync(made.UserId))!, (await app.OpenSessionAsync(made.UserId))!);
        app.Clock.Advance(TimeSpan.FromMinutes(6));
        await app.AsSessionAsync(one, s => Account(s).ProveAsync(made.Password));
        (await app.AsSessionAsync(one, s => Account(s).GetAsync())).IsProven.ShouldBeTrue();
        (await app.AsSessionAsync(other, s => Account(s).GetAsync())).IsProven.ShouldBeFalse();
        for (var i = 0; i < 5; i++) (await CodeOfAsync(() => app.AsSessionAsync(other, s => Account(s).ProveAsync("salah")))).ShouldBe("Identity:WrongPassword");
        (await CodeOfAsync(() => app.AsSessionAsync(other, s => Account(s).ProveAsync(made.Password)))).ShouldBe("Identity:WrongPassword");
        (await CodeOfAsync(() => app.AsSessionAsync(other, s => Account(s).ChangePasswordAsync(made.Password, "perahu-hujan-kelotok")))).ShouldBe("Identity:WrongPassword");
    }

    private Task CallAsync(OpenedSession session, string change) => app.AsSessionAsync(session, s => app.AtAddress(async () =>
    {
        await Calls[change](s);
        return 0;
    }));

    private static IAccountAppService Account(IServiceProvider services) => services.GetRequiredService<IAccountAppService>();

    /// <summary>Null when nothing was refused, or for another reason.</summary>
    private static async Task<string?> CodeOfAsync(Func<Task> work)
    {
        try
        {
            await work();
            return null;
        }
        catch (BusinessException error)
        {
            return error.Code;
        }
        catch (EntityNotFoundException)
        {
            return null;
        }
    }
}
