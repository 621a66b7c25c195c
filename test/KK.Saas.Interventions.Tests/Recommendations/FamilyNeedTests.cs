using KK.Saas.Core.Areas;
using KK.Saas.Core.Data;
using KK.Saas.Core.Errors;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Interventions.Agencies;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Recommendations;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Recommendations;

public sealed class FamilyNeedTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    private static readonly string[] Lurah = [InterventionsPermissions.ReadProposals, FamiliesPermissions.ReadFamilies, ScoringPermissions.ReadScores];

    /// <summary>Answers that repair what the widow with hungry days does not meet, one at a time.</summary>
    private static readonly Dictionary<string, (string Question, string Answer)> Repairs = new()
    {
        ["D2.1.1"] = ("food_enough", "yes"), ["D3.2.1"] = ("monthly_income", "5000000"), ["D3.2.2"] = ("income_felt_enough", "yes"), ["D3.4.1"] = ("savings", "bank"), ["D5.2.1"] = ("community", "yes"),
    };

    private static Dictionary<string, string> Hungry => new(SurveyApplication.Widow) { ["food_enough"] = "no", ["community"] = "no" };

    [Fact]
    public async Task Needs_come_in_the_order_in_which_a_repaired_answer_lifts_the_index()
    {
        var family = await app.AskedFamilyAsync(SurveyApplication.SungaiTiung, Hungry);
        var needs = await GetAsync(family);
        var before = await IndexAsync(family);
        var lifts = new Dictionary<string, int>();
        foreach (var (code, (question, answer)) in Repairs)
        {
            var repaired = await app.AskedFamilyAsync(SurveyApplication.SungaiTiung, new Dictionary<string, string>(Hungry) { [question] = answer });
            lifts[code] = await IndexAsync(repaired) - before;
        }

        needs.Needs.ToDictionary(n => n.IndicatorCode, n => n.LiftTenThousandths).ShouldBe(lifts, ignoreOrder: true);
        needs.Needs.Select(n => n.LiftTenThousandths).ShouldBe(lifts.Values.OrderDescending());
        needs.Needs[0].IndicatorCode.ShouldBe("D5.2.1");
        needs.Needs.ShouldAllBe(n => n.Interventions.Count > 0);
        needs.IsPartial.ShouldBeFalse();
    }

    [Fact]
    public async Task Who_may_not_see_sensitive_answers_sees_no_need_and_no_help_that_tells_them()
    {
        var family = await app.AskedFamilyAsync(SurveyApplication.SungaiTiung, new Dictionary<string, string>(Hungry) { ["hitting_wife"] = "agree" });
        await ReachAsync(family, "D2.1.1", "Bantuan pangan");
        await ReachAsync(family, "D4.1.1", "Pendampingan korban");
        await ReachAsync(family, null, "Kunjungan");
        var lurah = await GetAsync(family, Lurah);
        lurah.Needs.Select(n => n.IndicatorCode).ShouldBe(["D5.2.1", "D2.1.1"]);
        lurah.Helps.Select(h => h.Title).ShouldBe(["Bantuan pangan"]);
        lurah.Helps[0].AgencyName.ShouldBe("Dinas Contoh");
        lurah.IsPartial.ShouldBeTrue();
        var service = await GetAsync(family, [.. Lurah, ScoringPermissions.ReadSensitive, ScoringPermissions.ReadViolence]);
        service.Needs.Select(n => n.IndicatorCode).ShouldContain("D4.1.1");
        service.Helps.Select(h => h.Title).ShouldBe(["Kunjungan", "Pendampingan korban", "Bantuan pangan"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_family_that_did_not_answer_has_no_needs_yet()
    {
        var needs = await GetAsync(await app.FamilyAsync(SurveyApplication.Cempaka));
        needs.PeriodName.ShouldBeNull();
        needs.Needs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_family_outside_the_area_or_the_city_is_not_there()
    {
        var family = await app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(family, area: AreaScope.Of([SurveyApplication.Cempaka])));
        await Should.ThrowAsync<EntityNotFoundException>(() => app.CallAsync<IFamilyNeedAppService, FamilyNeeds>(Banjarmasin, n => n.GetAsync(family)));
        await Should.ThrowAsync<PermissionDeniedException>(() => GetAsync(family, [InterventionsPermissions.ReadProposals, FamiliesPermissions.ReadFamilies]));
    }

    private Task<FamilyNeeds> GetAsync(Guid family, IEnumerable<string>? permissions = null, AreaScope? area = null) =>
        app.CallAsync<IFamilyNeedAppService, FamilyNeeds>(Banjarbaru, n => n.GetAsync(family), area, permissions);

    private async Task<int> IndexAsync(Guid family) => (await app.CallAsync<IScoreAppService, FamilyScore?>(Banjarbaru, s => s.FindAsync(family)))!.IndexTenThousandths!.Value;

    /// <summary>An activity for the indicator's first intervention, or for none, that names the family.</summary>
    private Task ReachAsync(Guid family, string? indicator, string title) => app.AsTenantAsync(Banjarbaru, async s =>
    {
        var agency = new Agency(Banjarbaru, EntityId.New(), AgencyKind.Department, new DateOnly(2020, 1, 1));
        agency.Rename(EntityId.New(), agency.ValidFrom, "Dinas Contoh", "Dinas");
        s.GetRequiredService<IAgencyRepository>().Add(agency);
        var activity = new Activity(Banjarbaru, EntityId.New(), agency.Id, SurveyApplication.SungaiTiung, new DateOnly(2026, 7, 1));
        var intervention = indicator is null ? null : (await s.GetRequiredService<CatalogueReader>().ListAsync()).First(i => i.IndicatorCode == indicator);
        var activities = s.GetRequiredService<IActivityRepository>();
        activities.Add(activity);
        var entry = s.GetRequiredService<SaasDbContext>().Entry(activity);
        entry.Property(a => a.Title).CurrentValue = title;
        entry.Property(a => a.InterventionId).CurrentValue = intervention?.Id;
        activities.AddFamily(new ActivityFamily(Banjarbaru, EntityId.New(), activity.Id, family));
        await s.GetRequiredService<IUnitOfWork>().SaveChangesAsync();
        return 0;
    });
}
