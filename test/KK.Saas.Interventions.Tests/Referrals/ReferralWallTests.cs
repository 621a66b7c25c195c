using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Referrals;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;
using static KK.Saas.TestBase.SurveyApplication;

namespace KK.Saas.Interventions.Tests.Referrals;

/// <summary>What people of an agency see, and what they do not.</summary>
public sealed class ReferralWallTests(ReferralApplication app) : IClassFixture<ReferralApplication>
{
    [Fact]
    public async Task An_agency_sees_the_needed_fields_and_no_others()
    {
        await app.WorkInAsync(app.Social);
        var family = await app.FamilyAsync(SungaiTiung);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.SeenAsync(family));
        await app.ReferAsync(family, app.Input(fields: ReferralField.HeadName));
        var seen = await app.SeenAsync(family);
        (seen.HeadName, seen.Village, seen.Place, seen.Address, seen.Phone, seen.FamilyCardNumber, seen.Members).ShouldBe(("Siti Aminah", null, null, null, null, null, null));
        await app.ReferAsync(family, app.Input(21, fields: ReferralField.Place));
        (await app.SeenAsync(family)).Village.ShouldBe(SungaiTiung); // both referrals together
    }

    [Fact]
    public async Task Another_agency_sees_nothing_of_it()
    {
        await app.WorkInAsync(app.Health);
        var family = await app.FamilyAsync(SungaiTiung);
        var referral = await app.ReferAsync(family);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.SeenAsync(family));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DetailAsync(referral));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.StepAsync(referral, ReferralState.Received));
        (await InboxAsync()).ShouldNotContain(referral);
        await app.WorkInAsync();
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DetailAsync(referral));
    }

    [Fact]
    public async Task A_referral_that_ended_shows_nothing_any_more()
    {
        await app.WorkInAsync(app.Social);
        var (served, refused) = (await app.FamilyAsync(SungaiTiung), await app.FamilyAsync(SungaiTiung));
        var (first, second) = (await app.ReferAsync(served), await app.ReferAsync(refused));
        await app.ServeAsync(first);
        (await app.SeenAsync(served)).HeadName.ShouldNotBeNull();
        await app.StepAsync(first, ReferralState.Closed);
        await app.StepAsync(second, ReferralState.Refused, "Di luar wilayah kerja");
        foreach (var family in new[] { served, refused }) await Should.ThrowAsync<EntityNotFoundException>(() => app.SeenAsync(family));
        (await SourceAsync(s => s.ListAsync(TestUsers.IdOf(Banjarbaru)))).ShouldNotContain(f => f == served || f == refused);
    }

    [Fact]
    public async Task Whoever_took_over_an_agency_takes_over_its_referrals()
    {
        var (closing, heir) = (EntityId.New(), EntityId.New());
        await app.StoreAsync(s =>
        {
            app.AddAgency(s, closing, "Lama", new DateOnly(2020, 1, 1));
            app.AddAgency(s, heir, "Baru", new DateOnly(2020, 1, 1));
            return Task.CompletedTask;
        });
        var family = await app.FamilyAsync(SungaiTiung);
        var referral = await app.ReferAsync(family, app.Input(agency: closing));
        await app.WorkInAsync(heir);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DetailAsync(referral));
        await app.StoreAsync(async s => (await s.GetRequiredService<IAgencyRepository>().FindAsync(closing))!.Close(app.Today.AddDays(-1), heir));
        (await InboxAsync()).ShouldContain(referral);
        await app.WorkInAsync(closing);
        (await InboxAsync()).ShouldNotContain(referral);
    }

    [Fact]
    public async Task What_answers_violence_is_named_only_to_the_agency_and_who_may_know()
    {
        await app.WorkInAsync(app.Social);
        var violence = app.Catalogue.Values.First(i => i.IndicatorCodes.Contains("D4.1.1"));
        var family = await app.FamilyAsync(SungaiTiung);
        var referral = await app.ReferAsync(family, app.Input(violence.Number));
        (await app.DetailAsync(referral)).Facts.Subject.NameId.ShouldBe(violence.NameId);
        var seen = (await app.OfFamilyAsync(family)).Referrals.Single();
        (seen.Facts.Subject.IsWithheld, seen.Facts.Subject.NameId, seen.Steps[0].Note).ShouldBe((true, "", ""));
        var knows = await app.OfFamilyAsync(family, permissions: [.. ReferralApplication.Referrer, ScoringPermissions.ReadViolence]);
        knows.Referrals.Single().Facts.Subject.NameId.ShouldBe(violence.NameId);
    }

    private async Task<IReadOnlyList<Guid>> InboxAsync() =>
        [.. (await app.CallAsync<IReferralAppService, ReferralList>(Banjarbaru, r => r.GetInboxAsync(), permissions: ReferralApplication.Staff)).Items.Select(i => i.Id)];

    private Task<T> SourceAsync<T>(Func<IReferralSource, Task<T>> call) => app.AsTenantAsync(Banjarbaru, s => call(s.GetRequiredService<IReferralSource>()));
}
