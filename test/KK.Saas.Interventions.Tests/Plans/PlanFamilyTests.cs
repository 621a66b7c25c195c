using KK.Saas.Core.Errors;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Interventions.Plans;
using KK.Saas.Scoring;
using KK.Saas.TestBase;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Interventions.Tests.Plans;

public sealed class PlanFamilyTests(PlanApplication app) : IClassFixture<PlanApplication>
{
    private const int Training = 20; // income: sensitive
    private const int Community = 32; // community: seen by whoever sees the family
    private static readonly RegionCode Village = RegionCode.Parse("63.72.05.1003");

    [Fact]
    public async Task Families_that_do_not_meet_the_indicator_are_chosen_by_name()
    {
        var (plan, line, unmet, met) = await PrepareAsync();
        var page = await PageAsync(line);
        page.Items.Select(i => i.FamilyId).ShouldContain(unmet);
        page.Items.Select(i => i.FamilyId).ShouldNotContain(met);
        page.Items.Single(i => i.FamilyId == unmet).Unmet.ShouldBe(["D5.2.1"]);
        await ChooseAsync(line, [unmet, met], [unmet, met]); // who meets it is not on the list
        var stored = await app.FindLineAsync(plan, line);
        (stored.NamedFamilies, stored.Input.TargetFamilies).ShouldBe((1, 1));
        (await PageAsync(line)).Items[0].IsChosen.ShouldBeTrue();
        (await Should.ThrowAsync<BusinessException>(() => app.CallAsync<IPlanLineAppService>(l => l.UpdateAsync(line, stored.Revision, stored.Input with { TargetFamilies = 0 })))).Code.ShouldEndWith(":FewerThanNamed");
        await ChooseAsync(line, [unmet], []);
        (await app.FindLineAsync(plan, line)).NamedFamilies.ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_may_not_see_families_or_the_answers_plans_by_number()
    {
        var (_, line, unmet, _) = await PrepareAsync();
        string[] planner = [InterventionsPermissions.ReadPlans, InterventionsPermissions.EditPlans];
        string[] seesFamilies = [.. planner, FamiliesPermissions.ReadFamilies];
        (await BrokenAsync(line, planner)).ShouldBe("ByNumberOnly");
        (await PageAsync(line, seesFamilies)).Items.ShouldNotBeEmpty();
        await app.CallAsync<IPlanLineAppService>(async l => await l.UpdateAsync(line, (await l.GetAsync(line)).Line!.Revision, (await l.GetAsync(line)).Line!.Input with { InterventionId = app.Catalogue[Training].Id }));
        (await BrokenAsync(line, seesFamilies)).ShouldBe("ByNumberOnly");
        (await PageAsync(line, [.. seesFamilies, ScoringPermissions.ReadScores, ScoringPermissions.ReadSensitive])).Items.Select(i => i.FamilyId).ShouldContain(unmet);
        await app.WorkInAsync(app.Health);
        (await BrokenAsync(line, [InterventionsPermissions.ReadPlans, InterventionsPermissions.EditOwnPlans, FamiliesPermissions.ReadFamilies])).ShouldBe("OtherAgency");
    }

    [Fact]
    public async Task A_family_may_ask_which_activities_aim_at_it()
    {
        var (_, line, unmet, _) = await PrepareAsync();
        await ChooseAsync(line, [unmet], [unmet]);
        var copy = await app.CallAsync<IPrivacyAppService, byte[]>(Banjarbaru, p => p.ExportAsync(unmet));
        System.Text.Encoding.UTF8.GetString(copy).ShouldContain("Pelatihan kerja");
    }

    private async Task<(Guid Plan, Guid Line, Guid Unmet, Guid Met)> PrepareAsync()
    {
        var met = await app.AskedFamilyAsync(Village);
        var unmet = await app.AskedFamilyAsync(Village, new Dictionary<string, string>(SurveyApplication.Widow) { ["community"] = "no" });
        await app.RecountAsync(Banjarbaru);
        var plan = await app.PlanAsync(Village);
        return (plan, await app.LineAsync(plan, i => i with { InterventionId = app.Catalogue[Community].Id, TargetFamilies = 0 }), unmet, met);
    }

    private Task<PlanFamilyPage> PageAsync(Guid line, IEnumerable<string>? permissions = null) =>
        app.CallAsync<IPlanFamilyAppService, PlanFamilyPage>(Banjarbaru, f => f.GetPageAsync(line), permissions: permissions);

    private Task ChooseAsync(Guid line, Guid[] shown, Guid[] chosen) => app.CallAsync<IPlanFamilyAppService>(f => f.ChooseAsync(line, shown, chosen));

    private async Task<string> BrokenAsync(Guid line, IEnumerable<string> permissions) =>
        (await Should.ThrowAsync<BusinessException>(() => PageAsync(line, permissions))).Code.Split(':')[1];
}
