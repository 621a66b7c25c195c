using KK.Saas.Core.Paging;
using KK.Saas.Core.Areas;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Security;
using KK.Saas.Families;
using KK.Saas.Interventions.Referrals;
using KK.Saas.Scoring;
using static KK.Saas.TestBase.SaasTestApplication;
using static KK.Saas.TestBase.SurveyApplication;

namespace KK.Saas.Interventions.Tests.Referrals;

public sealed class UnservedTests(ReferralApplication app) : IClassFixture<ReferralApplication>
{
    /// <summary>Answers that leave a family in the lowest band.</summary>
    private static readonly Dictionary<string, string> Poor = new(Widow)
    {
        ["food_enough"] = "no", ["nutrition_problem"] = "yes", ["fixed_bed"] = "no", ["health_insurance"] = "none", ["community"] = "no", ["religion"] = "no", ["elderly_cared"] = "no",
    };

    [Fact]
    public async Task The_list_is_what_counting_by_hand_gives()
    {
        await app.WorkInAsync(app.Social);
        var poor = new List<Guid>();
        for (var n = 0; n < 7; n++) poor.Add(await app.AskedFamilyAsync(SungaiTiung, Poor));
        var well = await app.AskedFamilyAsync(SungaiTiung);
        await app.RecountAsync(Banjarbaru);
        var bands = new Dictionary<Guid, string?>();
        foreach (var family in poor.Append(well))
            bands[family] = (await app.CallAsync<IScoreAppService, FamilyScore?>(Banjarbaru, s => s.FindAsync(family)))!.Category?.Code;
        var lowest = bands[poor[0]];
        bands[well].ShouldNotBe(lowest);

        var served = await app.ReferAsync(poor[0]);
        await app.ServeAsync(served);
        await app.StepAsync(served, ReferralState.Closed);
        await app.ReferAsync(poor[1]); // open
        await app.StepAsync(await app.ReferAsync(poor[2]), ReferralState.Refused, "Kuota habis"); // nobody serves it
        await app.RequestAsync(poor[3], DataRequestKind.Restriction);
        await app.CallAsync<IFamilyAppService, bool>(Banjarbaru, async f =>
        {
            await f.DeactivateAsync(poor[4], "Pindah");
            return true;
        });

        var page = await PageAsync(SungaiTiung);
        page.Items.Select(f => f.Id).ShouldBe([poor[2], poor[5], poor[6]], ignoreOrder: true);
        (page.Vulnerable, page.Unserved, page.Links.Next).ShouldBe((5, 3, null));
        page.Items.ShouldBe(page.Items.OrderBy(f => f.Rt).ThenBy(f => f.HouseNumber).ThenBy(f => f.Id));
        (await PageAsync(SungaiTiung, new PageCursor(false, [page.Items[0].Id.ToString("N")]).ToString())).Items.ShouldBe(page.Items.Skip(1));
        (await PageAsync(SungaiTiung, area: AreaScope.Of([Cempaka]))).Unserved.ShouldBe(0);
    }

    [Fact]
    public async Task It_asks_for_the_right_to_see_families_and_their_band()
    {
        foreach (var missing in new[] { InterventionsPermissions.ReadReferrals, FamiliesPermissions.ReadFamilies, ScoringPermissions.ReadScores })
            await Should.ThrowAsync<PermissionDeniedException>(() => PageAsync(SungaiTiung, permissions: ReferralApplication.Referrer.Except([missing, InterventionsPermissions.Refer])));
        await Should.ThrowAsync<Core.Errors.EntityNotFoundException>(() => PageAsync(RegionCode.Parse("63.72")));
    }

    private Task<UnservedPage> PageAsync(RegionCode village, string? page = null, AreaScope? area = null, IEnumerable<string>? permissions = null) =>
        app.CallAsync<IUnservedAppService, UnservedPage>(Banjarbaru, u => u.GetPageAsync(village, page), area, permissions ?? ReferralApplication.Referrer);
}
