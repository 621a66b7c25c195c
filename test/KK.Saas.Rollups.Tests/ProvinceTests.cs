using KK.Saas.Core.MultiTenancy;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Rollups.Tests;

public sealed class ProvinceTests : IAsyncLifetime
{
    private readonly SurveyApplication _app = new();

    [Fact]
    public async Task Thirteen_tiles_and_no_number_below_five()
    {
        await AskAsync(4);
        var few = await PictureAsync();
        few.Rows.Count.ShouldBe(13);
        var banjarbaru = few.Rows.Single(r => r.Region.Value == "63.72");
        banjarbaru.Completed.ShouldBeNull();
        banjarbaru.IndexTenThousandths.ShouldBeNull();
        banjarbaru.Indicators.ShouldBeEmpty();
        few.Completed.ShouldBe(0);

        await AskAsync(2);
        banjarbaru = (await PictureAsync()).Rows.Single(r => r.Region.Value == "63.72");
        banjarbaru.Completed.ShouldBe(6);
        banjarbaru.IndexTenThousandths.ShouldBe(875_000);
        banjarbaru.Indicators.Single(i => i.Code == "D2.1.1").Percent.ShouldBe(100);
        banjarbaru.Categories.Sum(c => c.Families).ShouldBe(6);
    }

    [Fact]
    public async Task Counts_follow_at_once_but_details_in_steps_of_five_families()
    {
        await AskAsync(6);
        var before = await RowAsync();
        await AskAsync(1, new Dictionary<string, string>(SurveyApplication.Widow) { ["food_enough"] = "no" });
        var after = await RowAsync();
        after.Completed.ShouldBe(7);
        after.IndexTenThousandths.ShouldBe(before.IndexTenThousandths);
        after.Indicators.Single(i => i.Code == "D2.1.1").ShouldBe(before.Indicators.Single(i => i.Code == "D2.1.1"));

        // Days do not help: what one family changed stays hidden until four more did.
        _app.Clock.Advance(TimeSpan.FromDays(3));
        await AskAsync(3);
        (await RowAsync()).IndexTenThousandths.ShouldBe(before.IndexTenThousandths);
        await AskAsync(1);
        var next = await RowAsync();
        next.IndexTenThousandths.ShouldNotBe(before.IndexTenThousandths);
        // One of eleven misses it: withheld, and with it what it could be had from.
        next.Indicators.Single(i => i.Code == "D2.1.1").ShouldSatisfyAllConditions(i => i.NotMet.ShouldBeNull(), i => i.Met.ShouldBeNull());
    }

    [Fact]
    public async Task No_small_number_lies_in_the_published_tables()
    {
        await AskAsync(5);
        await AskAsync(1, new Dictionary<string, string>(SurveyApplication.Widow) { ["community"] = "no" });
        await AskAsync(7, new Dictionary<string, string>(SurveyApplication.Widow) { ["religion"] = "no", ["savings"] = "bank" });
        await _app.NightAsync(Banjarbaru);
        var rows = await _app.AsHostAsync(s => s.GetRequiredService<SaasDbContext>().Set<PublishedFigures>().ToListAsync());
        rows.Where(r => r.HasDetails).Select(r => r.Level).Distinct().Count().ShouldBe(2);
        rows.SelectMany(r => (int?[])[r.Registered, r.Completed, r.Refused, r.Absent, r.Moved, r.Scored, .. r.Categories, .. r.Met, .. r.NotMet, .. r.NotApplicable])
            .ShouldAllBe(n => n == null || !SmallCells.IsSmall(n.Value));
    }

    [Fact]
    public async Task The_province_cannot_read_a_tenants_rows()
    {
        await AskAsync(1);
        await Should.ThrowAsync<TenantRequiredException>(() => _app.AsHostAsync(s => s.GetRequiredService<SaasDbContext>().Set<FamilyFact>().CountAsync()));
        await Should.ThrowAsync<TenantRequiredException>(() => _app.AsHostAsync(s => s.GetRequiredService<SaasDbContext>().Set<VillageSum>().CountAsync()));
        await Should.ThrowAsync<Core.Security.PermissionDeniedException>(() => _app.AsHostAsync(s => s.GetRequiredService<IVillagePictureAppService>().GetListAsync()));
        await Should.ThrowAsync<Core.Security.PermissionDeniedException>(() =>
            _app.CallAsync<IProvincePictureAppService, ProvincePicture>(Banjarbaru, p => p.GetAsync()));
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AskAsync(int families, IReadOnlyDictionary<string, string>? answers = null)
    {
        for (var i = 0; i < families; i++) await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung, answers);
        await _app.RecountAsync(Banjarbaru);
    }

    private Task<ProvincePicture> PictureAsync() => _app.AsHostAsync(s => s.GetRequiredService<IProvincePictureAppService>().GetAsync());

    private async Task<RegencyRow> RowAsync() => (await PictureAsync()).Rows.Single(r => r.Region.Value == "63.72");
}
