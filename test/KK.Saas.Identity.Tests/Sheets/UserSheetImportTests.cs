using System.Diagnostics;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Security;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;
using Kind = KK.Saas.Identity.UserSheetIssueKind;

namespace KK.Saas.Identity.Tests.Sheets;

public sealed class UserSheetImportTests(IdentityFixture app) : IClassFixture<IdentityFixture>
{
    [Fact]
    public async Task Accounts_are_made_with_role_areas_and_a_password_that_must_be_changed()
    {
        var card = (await app.MakeAsync("Aluh Idut;;;Sungai Tiung\n")).Cards.ShouldHaveSingleItem();
        (card.DisplayName, card.UserName).ShouldBe(("Aluh Idut", "aluh.idut"));
        var user = await app.FindAsync("aluh.idut");
        (user.Roles.Single(), user.Areas.Single()).ShouldBe((RoleNames.Enumerator, IdentityFixture.SungaiTiung));
        (await app.PasswordFitsAsync(user.Id, card.Password)).ShouldBeTrue();
        var session = await app.OpenSessionAsync(user.Id, mustChangePassword: true);
        (await app.Services.GetRequiredService<IUserAccessProvider>().FindAsync(user.Id, session!.SecurityStamp, session.SessionId))!.Duty.ShouldBe(AccountDuty.ChangePassword);
    }

    [Fact]
    public async Task A_repaired_sheet_makes_the_rest_and_nobody_twice()
    {
        (await app.MakeAsync("Utuh Satu;;;Palam\nUtuh Dua;;;Salah Tulis\nUtuh Tiga;utuh3;;Palam\n")).Cards.Count.ShouldBe(2);
        var again = await app.PreviewAsync("UTUH  satu;;Kader;63.72.03.1001\nUtuh Dua;;;Palam\nUtuh Tiga;Utuh3;;Palam\n");
        again.Good.ShouldHaveSingleItem().Source.DisplayName.ShouldBe("Utuh Dua");
        again.Issues.Select(i => (i.Row, i.Column, i.Kind)).ShouldBe([(2, "nama", Kind.AlreadyThere), (4, "nama_pengguna", Kind.AlreadyThere)]);
        (await app.ImportAsync(again.Good.Select(l => l.Source))).Cards.ShouldHaveSingleItem().UserName.ShouldBe("utuh.dua");
        var third = await app.ImportAsync(again.Good.Select(l => l.Source));
        third.Cards.ShouldBeEmpty();
        third.Issues.ShouldHaveSingleItem().Kind.ShouldBe(Kind.AlreadyThere);
    }

    [Fact]
    public async Task A_user_name_of_another_city_is_taken_and_its_people_are_not_known_here()
    {
        await app.MakeAsync("Diang Kota;diang.kota;;63.71.01.1001\n", Banjarmasin);
        var preview = await app.PreviewAsync("Lain Orang;DIANG.kota;;Palam\nDiang Kota;;;Palam\n");
        preview.Issues.ShouldHaveSingleItem().Kind.ShouldBe(Kind.UserNameTaken);
        preview.Good.ShouldHaveSingleItem().UserName.ShouldBe("diang.kota2");
        var sent = await app.ImportAsync([new UserSheetRow(2, "Luar", "", "", "63.71.01.1001")]);
        sent.Issues.ShouldHaveSingleItem().Kind.ShouldBe(Kind.OutsideCity);
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().GetListAsync("diang"))).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_cities_at_once_get_different_user_names_for_the_same_name()
    {
        const int Count = 8;
        var here = Enumerable.Range(1, Count).Select(i => new UserSheetRow(i + 1, "Anang Ramai", "", "", i % 2 == 0 ? "Palam" : "Bangkal") with { Role = i % 4 < 2 ? "enumerator" : "supervisor" });
        var there = Enumerable.Range(1, Count).Select(i => new UserSheetRow(i + 1, "Anang Ramai", "", "", $"63.71.01.{1000 + i}"));
        var results = await Task.WhenAll(app.ImportAsync(here), app.ImportAsync(there, Banjarmasin), app.ImportAsync(here));
        var cards = results.SelectMany(r => r.Cards).ToList();
        cards.Select(c => c.UserName).Distinct().Count().ShouldBe(cards.Count);
        // Four differ by role and kelurahan here, and whichever of the two equal imports came later made none of them again.
        (results[0].Cards.Count + results[2].Cards.Count, results[1].Cards.Count).ShouldBe((4, Count - results[1].Issues.Count));
        foreach (var card in results[0].Cards.Concat(results[2].Cards))
            (await app.PasswordFitsAsync((await app.FindAsync(card.UserName)).Id, card.Password)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_full_sheet_is_made_in_one_go()
    {
        var rows = Enumerable.Range(1, 60).Select(i => new UserSheetRow(i + 1, $"Orang Ke{(char)('a' + (i % 26))}{(char)('a' + (i / 26))}", "", "", "Palam;Bangkal")).ToList();
        var watch = Stopwatch.StartNew();
        (await app.ImportAsync(rows)).Cards.Count.ShouldBe(60);
        TestContext.Current.TestOutputHelper?.WriteLine($"60 accounts in {watch.Elapsed.TotalSeconds:0.0} s");
        await Should.ThrowAsync<BusinessException>(() => app.ImportAsync(Enumerable.Repeat(rows[0], IUserSheetAppService.MaxRows + 1)));
    }

    [Fact]
    public async Task New_cards_replace_the_passwords_of_the_chosen_and_of_nobody_else()
    {
        var cards = (await app.MakeAsync("Kartu Satu;;;Palam\nKartu Dua;;;Palam\nKartu Tiga;;;Palam\n")).Cards;
        var ids = new List<Guid>();
        foreach (var card in cards) ids.Add((await app.FindAsync(card.UserName)).Id);
        var made = await ResetAsync(ids.Take(2));
        made.Select(c => c.UserName).ShouldBe(["kartu.satu", "kartu.dua"]);
        made[0].Areas.ShouldHaveSingleItem().Value.ShouldBe("63.72.03.1001");
        (await app.PasswordFitsAsync(ids[0], made[0].Password)).ShouldBeTrue();
        (await app.PasswordFitsAsync(ids[0], cards[0].Password)).ShouldBeFalse();
        (await app.PasswordFitsAsync(ids[2], cards[2].Password)).ShouldBeTrue();
        (await Should.ThrowAsync<BusinessException>(() => ResetAsync([]))).Code.ShouldBe("Identity:NoneChosen");
        (await Should.ThrowAsync<BusinessException>(() => ResetAsync([ids[2], TestBase.TestUsers.IdOf(Banjarbaru)]))).Code.ShouldBe("Identity:OwnAccount");
    }

    [Fact]
    public async Task New_cards_for_a_stranger_or_somebody_who_may_more_change_nobody()
    {
        var card = (await app.MakeAsync("Kartu Tetap;;;Palam\n")).Cards.Single();
        var id = (await app.FindAsync(card.UserName)).Id;
        var admin = await app.CreateAsync(Banjarbaru, "admin.kartu", [RoleNames.CityAdmin]);
        var stranger = await app.CreateAsync(Banjarmasin, "orang.asing", [RoleNames.Leader]);
        await Should.ThrowAsync<EntityNotFoundException>(() => ResetAsync([id, stranger.UserId]));
        string[] held = [IdentityPermissions.ReadUsers, IdentityPermissions.ManageUsers];
        (await Should.ThrowAsync<BusinessException>(() => ResetAsync([id, admin.UserId], held))).Code.ShouldBe("Identity:UserBeyondOwn");
        (await app.PasswordFitsAsync(id, card.Password)).ShouldBeTrue();
    }

    private Task<IReadOnlyList<AccountCard>> ResetAsync(IEnumerable<Guid> ids, string[]? permissions = null) =>
        app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IUserAppService>().ResetPasswordsAsync([.. ids]), permissions);
}
