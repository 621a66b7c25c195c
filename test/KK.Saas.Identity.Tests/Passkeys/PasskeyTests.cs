using KK.Saas.Core.Auditing;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Identity.Tests.Passkeys;

public sealed class PasskeyTests(PasskeyFixture app) : IClassFixture<PasskeyFixture>
{
    [Fact]
    public async Task A_passkey_is_added_listed_and_logs_in_without_name_password_and_code()
    {
        var session = await app.LogInAsync(Banjarbaru, "kunci.satu", RoleNames.Leader);
        using var device = await app.AddAsync(session, "  Ponsel kantor ");
        var made = (await app.ListAsync(session)).ShouldHaveSingleItem();
        made.Name.ShouldBe("Ponsel kantor");
        made.LastUsedAt.ShouldBeNull();
        var entered = (await app.EnterAsync(device)).ShouldNotBeNull();
        (entered.UserId, entered.Method).ShouldBe((session.UserId, LoginMethod.Passkey));
        (await app.EnterAsync(device)).ShouldNotBeNull();
        (await app.ListAsync(session)).Single().LastUsedAt.ShouldBe(app.Clock.GetUtcNow().UtcDateTime);
        (await LogAsync("kunci.satu")).Select(i => i.Operation).ShouldContain("Passkey.Add");
        (await LogAsync("kunci.satu")).ShouldContain(i => i.Action == AuditAction.Login && i.Detail.StartsWith("Passkey", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_works_once_and_for_its_own_challenge_alone()
    {
        using var device = await app.AddAsync(await app.LogInAsync(Banjarbaru, "kunci.sekali", RoleNames.Leader));
        var (first, second) = (await app.OfferAsync(), await app.OfferAsync());
        var answer = device.Answer(first.OptionsJson);
        (await app.EnterAsync(second, _ => answer)).ShouldBeNull();
        (await app.EnterAsync(first, _ => answer)).ShouldNotBeNull();
        (await app.EnterAsync(first, _ => answer)).ShouldBeNull();
    }

    [Fact]
    public async Task Another_address_a_device_that_asks_for_no_fingerprint_and_nonsense_open_nothing()
    {
        using var device = await app.AddAsync(await app.LogInAsync(Banjarbaru, "kunci.asal", RoleNames.Leader));
        device.Origin = "https://palsu.test";
        (await app.EnterAsync(device)).ShouldBeNull();
        (device.Origin, device.Verifies) = (PasskeyFixture.Origin, false);
        (await app.EnterAsync(device)).ShouldBeNull();
        foreach (var nonsense in new[] { "", "[]", "{}", """{"id":7}""", """{"id":"%%%"}""", """{"id":null}""", new string('x', 30_000) })
            (await app.EnterAsync(await app.OfferAsync(), _ => nonsense)).ShouldBeNull();
        device.Verifies = true;
        (await app.EnterAsync(device)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Five_answers_that_do_not_fit_lock_the_account_as_passwords_do()
    {
        var session = await app.LogInAsync(Banjarbaru, "kunci.kunci", RoleNames.Leader);
        using var device = await app.AddAsync(session);
        device.Origin = "https://palsu.test";
        for (var i = 0; i < 5; i++) (await app.EnterAsync(device)).ShouldBeNull();
        device.Origin = PasskeyFixture.Origin;
        (await app.EnterAsync(device)).ShouldBeNull();
        var failed = await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(SubjectId: session.UserId, Action: AuditAction.LoginFailed)));
        failed.Items.Count.ShouldBe(5);
        failed.Items.ShouldAllBe(i => i.Detail == "passkey");
    }

    [Fact]
    public async Task A_removed_passkey_and_one_of_a_deactivated_account_open_nothing()
    {
        var session = await app.LogInAsync(Banjarbaru, "kunci.hapus", RoleNames.Leader);
        using var removed = await app.AddAsync(session, "Ponsel lama");
        using var kept = await app.AddAsync(session, "Ponsel baru");
        var other = (await app.EnterAsync(removed))!;
        await app.RemoveAsync(session, (await app.ListAsync(session)).Single(p => p.Name == "Ponsel lama").Id);
        (await app.EnterAsync(removed)).ShouldBeNull();
        (await FindAsync(session with { SessionId = other.Id })).ShouldBeNull(); // other logins end with it
        (await FindAsync(session)).ShouldNotBeNull();
        (await LogAsync("kunci.hapus")).Select(i => i.Operation).ShouldContain("Passkey.Remove");
        await app.AsTenantAsync(Banjarbaru, async s =>
        {
            await s.GetRequiredService<IUserAppService>().SetActiveAsync(session.UserId, false);
            return 0;
        });
        (await app.EnterAsync(kept)).ShouldBeNull();
    }

    [Fact]
    public async Task Passkeys_of_others_are_neither_taken_nor_removed_and_an_offer_serves_its_own_account()
    {
        var (mine, theirs) = (await app.LogInAsync(Banjarbaru, "kunci.punya", RoleNames.Leader), await app.LogInAsync(Banjarmasin, "kunci.orang", RoleNames.Leader));
        using var device = await app.AddAsync(mine);
        var id = (await app.ListAsync(mine)).Single().Id;
        await Should.ThrowAsync<EntityNotFoundException>(() => app.RemoveAsync(theirs, id));
        (await app.ListAsync(theirs)).ShouldBeEmpty();
        var offer = await app.AsSessionAsync(mine, s => app.AtAddress(() => PasskeyFixture.Service(s).BeginAsync()));
        using var another = new SoftPasskey();
        await RefusedAsync("Identity:PasskeyRefused", () => app.AsSessionAsync(theirs, s => app.AtAddress(async () =>
        {
            await PasskeyFixture.Service(s).AddAsync("Titipan", another.Create(offer.OptionsJson), offer.State);
            return 0;
        })));
        (await app.EnterAsync(device))!.UserId.ShouldBe(mine.UserId);
        await RefusedAsync("Identity:PasskeyRefused", () => app.AddAsync(theirs, device)); // one credential for two accounts
        (await app.EnterAsync(device)).ShouldBeNull(); // and now it names the other account
    }

    [Fact]
    public async Task A_passkey_needs_a_name_a_fingerprint_and_room()
    {
        var session = await app.LogInAsync(Banjarbaru, "kunci.batas", RoleNames.Leader);
        using var device = new SoftPasskey { Verifies = false };
        await RefusedAsync("Identity:PasskeyRefused", () => app.AddAsync(session, device));
        device.Verifies = true;
        foreach (var name in new[] { " ", new string('n', 61), "a\0b" }) await RefusedAsync("Identity:PasskeyName", () => app.AddAsync(session, device, name));
        for (var i = 0; i < IPasskeyAppService.MaxPasskeys; i++) (await app.AddAsync(session, $"Ke-{i}")).Dispose();
        await RefusedAsync("Identity:PasskeyLimit", () => app.AddAsync(session, device));
    }

    private static async Task RefusedAsync(string code, Func<Task> work) => (await Should.ThrowAsync<BusinessException>(work)).Code.ShouldBe(code);

    private async Task<IReadOnlyList<AuditItem>> LogAsync(string userName) =>
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IAuditAppService>().SearchAsync(new AuditSearch(UserName: userName)))).Items;

    private Task<CurrentUserInfo?> FindAsync(OpenedSession session) =>
        app.Services.GetRequiredService<IUserAccessProvider>().FindAsync(session.UserId, session.SecurityStamp, session.SessionId);
}
