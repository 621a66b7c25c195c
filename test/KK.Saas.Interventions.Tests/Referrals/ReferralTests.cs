using KK.Saas.Core.Areas;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Referrals;
using KK.Saas.Interventions.Referrals;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;
using static KK.Saas.TestBase.SurveyApplication;

namespace KK.Saas.Interventions.Tests.Referrals;

public sealed class ReferralTests(ReferralApplication app) : IClassFixture<ReferralApplication>
{
    [Fact]
    public async Task A_referral_is_received_served_and_closed_and_keeps_who_did_what()
    {
        var (family, referral) = await PrepareAsync();
        (await app.DetailAsync(referral)).Next.ShouldBe([ReferralState.Received, ReferralState.Refused]);
        (await app.DetailAsync(referral)).Facts.DaysLeft.ShouldBe(Referral.DaysToServe);
        await app.ServeAsync(referral);
        await app.StepAsync(referral, ReferralState.Closed);
        var detail = await app.DetailAsync(referral);
        detail.Steps.Select(s => s.State).ShouldBe([ReferralState.Sent, ReferralState.Received, ReferralState.Served, ReferralState.Closed]);
        detail.Steps.Select(s => s.Note).ShouldBe(["Mohon dikunjungi pagi hari", "", "Diserahkan di rumah", ""]);
        (detail.Facts.State, detail.Facts.DaysLeft, detail.Next.Count).ShouldBe((ReferralState.Closed, null, 0));
        var had = await app.OfFamilyAsync(family);
        had.Services.Single().ShouldBe(new FamilyServiceItem(app.Today, "Dinsos", detail.Facts.Subject, ""));
    }

    [Fact]
    public async Task Steps_follow_their_order_and_their_side()
    {
        var (_, referral) = await PrepareAsync();
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Served))).ShouldBe("Step");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Closed))).ShouldBe("Step");
        (await BrokenAsync(() => app.StepAsync(referral, (ReferralState)99))).ShouldBe("Step");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Received, permissions: ReferralApplication.Referrer))).ShouldBe("Step");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Received, day: app.Today.AddDays(1)))).ShouldBe("Day");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Received, day: app.Today.AddDays(-1)))).ShouldBe("Day");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Refused))).ShouldBe("Note");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Received, new string('x', Referral.MaxNoteLength + 1)))).ShouldBe("Note");
        await app.StepAsync(referral, ReferralState.Refused, "Bukan sasaran program tahun ini");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Served))).ShouldBe("Step");
        await app.StepAsync(referral, ReferralState.Closed, permissions: ReferralApplication.Referrer);
        (await app.DetailAsync(referral)).Steps.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_same_post_again_refers_once()
    {
        var family = await app.FamilyAsync(SungaiTiung);
        var id = await app.ReferAsync(family);
        await app.CallAsync(ReferralApplication.Referrer, r => r.ReferAsync(id, family, app.Input()));
        (await app.OfFamilyAsync(family)).Referrals.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nonsense_is_refused()
    {
        var family = await app.FamilyAsync(SungaiTiung);
        (await BrokenAsync(() => app.ReferAsync(family, app.Input(fields: ReferralField.None)))).ShouldBe("Fields");
        (await BrokenAsync(() => app.ReferAsync(family, app.Input(fields: (ReferralField)4096)))).ShouldBe("Fields");
        (await BrokenAsync(() => app.ReferAsync(family, app.Input() with { InterventionId = EntityId.New() }))).ShouldBe("Intervention");
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ReferAsync(family, app.Input(agency: EntityId.New())));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ReferAsync(EntityId.New()));
    }

    [Fact]
    public async Task Nobody_is_served_twice_by_accident()
    {
        var (family, first) = await PrepareAsync();
        (await BrokenAsync(() => app.ReferAsync(family, app.Input(agency: app.Health)))).ShouldBe("Repeated");
        await app.ReferAsync(family, app.Input(21)); // another intervention
        var second = await app.ReferAsync(family, app.Input() with { RepeatReason = "Bantuan tahap kedua" });
        await app.ServeAsync(first);
        await app.StepAsync(first, ReferralState.Closed);
        await app.StepAsync(second, ReferralState.Received);
        await app.StepAsync(second, ReferralState.Served); // the reason was given when it was referred
        (await app.DetailAsync(second)).RepeatReason.ShouldBe("Bantuan tahap kedua");
        await app.StepAsync(second, ReferralState.Closed);
        (await BrokenAsync(() => app.ReferAsync(family))).ShouldBe("Repeated"); // had in the same year
        (await BrokenAsync(() => app.ReferAsync(family, app.Input() with { RepeatReason = "x" }))).ShouldBe("Reason");
    }

    [Fact]
    public async Task What_came_by_an_activity_counts_too()
    {
        var (family, referral) = await PrepareAsync();
        await app.StoreAsync(s =>
        {
            var activities = s.GetRequiredService<IActivityRepository>();
            var activity = new Activity(Banjarbaru, EntityId.New(), app.Health, Cempaka, app.Today);
            typeof(Activity).GetProperty(nameof(Activity.InterventionId))!.SetValue(activity, app.Catalogue[20].Id);
            activities.Add(activity);
            activities.AddFamily(new ActivityFamily(Banjarbaru, EntityId.New(), activity.Id, family));
            return Task.CompletedTask;
        });
        (await app.OfFamilyAsync(family, AreaScope.Of([SungaiTiung]))).Services.Single().AgencyName.ShouldBe("Dinkes");
        await app.StepAsync(referral, ReferralState.Received);
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Served))).ShouldBe("Repeated");
        await app.StepAsync(referral, ReferralState.Served, reason: "Baru menerima sebagian");
        (await app.OfFamilyAsync(family)).Services.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_family_whose_data_rest_is_not_referred_and_not_served()
    {
        var (family, referral) = await PrepareAsync();
        await app.RequestAsync(family, DataRequestKind.Restriction);
        (await BrokenAsync(() => app.ReferAsync(family, app.Input(21)))).ShouldBe("Restricted");
        (await BrokenAsync(() => app.StepAsync(referral, ReferralState.Received))).ShouldBe("Restricted");
        (await app.OfFamilyAsync(family)).CanRefer.ShouldBeFalse();
        await app.StepAsync(referral, ReferralState.Refused, "Keluarga meminta berhenti");
        var withdrawn = await app.FamilyAsync(SungaiTiung);
        await app.RequestAsync(withdrawn, DataRequestKind.Withdrawal);
        (await BrokenAsync(() => app.ReferAsync(withdrawn))).ShouldBe("Restricted");
    }

    [Fact]
    public async Task Erasing_a_family_leaves_the_count_and_nothing_that_was_written()
    {
        var (family, referral) = await PrepareAsync();
        await app.ServeAsync(referral);
        var copy = System.Text.Encoding.UTF8.GetString(await app.CallAsync<IPrivacyAppService, byte[]>(Banjarbaru, p => p.ExportAsync(family)));
        copy.ShouldContain("Diserahkan di rumah");
        await app.RequestAsync(family, DataRequestKind.Erasure);
        (await app.DetailAsync(referral)).Steps.ShouldAllBe(s => s.Note == "");
        await Should.ThrowAsync<EntityNotFoundException>(() => app.SeenAsync(family));
        (await app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<IFamilyServices>().ListAsync([family]))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Area_tenant_and_permission_keep_others_out()
    {
        var (family, referral) = await PrepareAsync();
        var other = AreaScope.Of([Cempaka]);
        await Should.ThrowAsync<EntityNotFoundException>(() => app.OfFamilyAsync(family, other));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.ReferAsync(family, app.Input(21), other));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DetailAsync(referral, ReferralApplication.Referrer, area: other));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.DetailAsync(referral, ReferralApplication.Referrer, Banjarmasin));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.DetailAsync(referral, [InterventionsPermissions.ReadPlans]));
        await Should.ThrowAsync<PermissionDeniedException>(() => app.OfFamilyAsync(family, permissions: ReferralApplication.Staff));
        var sent = await app.CallAsync<IReferralAppService, ReferralList>(Banjarbaru, r => r.GetSentAsync(), other, ReferralApplication.Referrer);
        sent.Items.ShouldNotContain(i => i.FamilyId == family);
    }

    private async Task<(Guid Family, Guid Referral)> PrepareAsync()
    {
        await app.WorkInAsync(app.Social);
        var family = await app.FamilyAsync(SungaiTiung);
        return (family, await app.ReferAsync(family));
    }

    private static async Task<string> BrokenAsync(Func<Task> call) => (await Should.ThrowAsync<BusinessException>(call)).Code.Split(':')[1];
}
