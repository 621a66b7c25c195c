using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Rollups.Tests;

public sealed class SumCheckTests : IAsyncLifetime
{
    private readonly SurveyApplication _app = new();

    [Fact]
    public async Task The_night_finds_no_difference_and_says_so()
    {
        for (var i = 0; i < 3; i++) await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await _app.FamilyAsync(SurveyApplication.Cempaka);
        await _app.RecountAsync(Banjarbaru);
        (await _app.NightAsync(Banjarbaru)).Differences.ShouldBeEmpty();
        var item = (await ListAsync()).ShouldHaveSingleItem();
        (item.Families, item.Villages, item.DifferenceCount).ShouldBe((3, 2, 0));
    }

    [Fact]
    public async Task A_wrong_sum_is_found_told_and_mended()
    {
        await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await _app.RecountAsync(Banjarbaru);
        await _app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<VillageSum>()
            .Where(v => v.Group == FamilyGroup.FemaleHead).ExecuteUpdateAsync(s => s.SetProperty(v => v.IndexSum, v => v.IndexSum + 1)));
        (await _app.NightAsync(Banjarbaru)).Differences.ShouldBe([$"{SurveyApplication.SungaiTiung.Value} FemaleHead"]);
        (await _app.NightAsync(Banjarbaru)).Differences.ShouldBeEmpty();
        (await ListAsync()).Select(c => c.DifferenceCount).Order().ShouldBe([0, 1]);
    }

    [Fact]
    public async Task A_kelurahan_that_waits_for_its_recount_is_no_difference()
    {
        await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        (await _app.NightAsync(Banjarbaru)).Differences.ShouldBeEmpty();
        (await _app.CallAsync<IPictureAppService, RegionPicture>(Banjarbaru, p => p.GetAsync(SurveyApplication.SungaiTiung))).Self.Completed.ShouldBe(1);
    }

    [Fact]
    public async Task Sums_that_were_lost_are_made_from_nothing()
    {
        for (var i = 0; i < 6; i++) await _app.AskedFamilyAsync(SurveyApplication.SungaiTiung);
        await _app.RecountAsync(Banjarbaru);
        var before = await SumsAsync();
        await _app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<VillageSum>().ExecuteDeleteAsync());
        await _app.NightAsync(Banjarbaru);
        var after = await SumsAsync();
        after.Count.ShouldBe(before.Count);
        foreach (var (sum, former) in after.Zip(before)) sum.Figures.IsSame(former.Figures).ShouldBeTrue($"{sum.Group}");
    }

    public ValueTask InitializeAsync() => _app.InitializeAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task<IReadOnlyList<SumCheckItem>> ListAsync() => _app.CallAsync<ISumCheckAppService, IReadOnlyList<SumCheckItem>>(Banjarbaru, c => c.GetListAsync());

    private Task<List<VillageSum>> SumsAsync() => _app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<VillageSum>()
        .Where(v => v.Region == SurveyApplication.SungaiTiung).OrderBy(v => v.Group).ToListAsync());
}
