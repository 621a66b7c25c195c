using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Application;
using KK.Saas.Rollups.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.Rollups.Tests;

public sealed class RecountTests(SurveyApplication app) : IClassFixture<SurveyApplication>
{
    private static readonly RegionCode SungaiBesar = RegionCode.Parse("63.72.05.1001");
    private static readonly RegionCode Kemuning = RegionCode.Parse("63.72.05.1003");

    [Fact]
    public async Task A_submission_reaches_the_sums_of_its_kelurahan()
    {
        await app.AskedFamilyAsync(SungaiBesar);
        await app.FamilyAsync(SungaiBesar);
        await app.RecountAsync(Banjarbaru);
        var row = (await PictureAsync(SungaiBesar)).Row;
        row.Registered.ShouldBe(2);
        row.Visits.ShouldBe(new VisitCounts(1, 0, 0, 0));
        row.IndexTenThousandths.ShouldBe(875_000);
        row.DistrictName.ShouldNotBeEmpty();
        (await MarksAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_refusal_after_an_answer_takes_the_family_out_of_the_index()
    {
        var village = RegionCode.Parse("63.72.05.1002");
        var family = await app.AskedFamilyAsync(village);
        await app.SubmitAsync((await app.FillAsync(family, new Dictionary<string, string> { ["consent"] = "no" })).DraftId);
        await app.RecountAsync(Banjarbaru);
        var picture = await PictureAsync(village);
        picture.Row.Visits.ShouldBe(new VisitCounts(0, 1, 0, 0));
        picture.Row.IndexTenThousandths.ShouldBeNull();
        picture.Indicators.ShouldAllBe(i => i.Applicable == 0 && i.Percent == null);
    }

    [Fact]
    public async Task Sums_equal_a_recount_of_every_fact_however_the_work_was_cut()
    {
        var period = (await app.CallAsync<IPeriodDirectory, PeriodInfo?>(Banjarbaru, p => p.FindCurrentAsync()))!;
        for (var round = 0; round < 5; round++)
        {
            // Two workers and a writer at once: a mark that comes late is counted by whoever comes next.
            await Task.WhenAll(AddFactsAsync(period.Id, seed: round), TryRecountAsync(), TryRecountAsync());
        }

        await app.RecountAsync(Banjarbaru);
        var (sum, facts) = await app.AsTenantAsync(Banjarbaru, async s =>
        {
            var context = s.GetRequiredService<SaasDbContext>();
            return (await context.Set<VillageSum>().SingleAsync(v => v.Region == Kemuning && v.Group == FamilyGroup.All), await context.Set<FamilyFact>().Where(f => f.Region == Kemuning).ToListAsync());
        });
        facts.Count.ShouldBe(5 * 40);
        sum.Figures.Applicable[0].ShouldBe(facts.Count(f => (f.ApplicableMask & 1) != 0));
        sum.Figures.Met[23].ShouldBe(facts.Count(f => (f.MetMask & (1L << 23)) != 0));
        sum.Figures.IndexSum.ShouldBe(facts.Sum(f => (long)f.IndexTenThousandths!.Value));
        sum.Figures.Scored.ShouldBe(facts.Count);
    }

    [Fact]
    public async Task A_change_of_the_register_moves_the_denominator()
    {
        var (from, to) = (RegionCode.Parse("63.72.02.1003"), RegionCode.Parse("63.72.02.1004"));
        var family = await app.FamilyAsync(from);
        await app.RecountAsync(Banjarbaru);
        (await PictureAsync(from)).Row.Registered.ShouldBe(1);
        await app.CallAsync<IFamilyAppService, FamilySaved>(Banjarbaru, f => f.UpdateAsync(family, 1, new FamilyInput(to, "002", null, "8", "Siti Aminah")));
        await app.RecountAsync(Banjarbaru);
        (await PictureAsync(from)).Row.Registered.ShouldBe(0);
        (await PictureAsync(to)).Row.Registered.ShouldBe(1);
        await app.CallAsync<IFamilyAppService, int>(Banjarbaru, async f =>
        {
            await f.DeactivateAsync(family, "pindah");
            return 0;
        });
        await app.RecountAsync(Banjarbaru);
        (await PictureAsync(to)).Row.Registered.ShouldBe(0);
    }

    private async Task AddFactsAsync(PeriodId period, int seed)
    {
        var random = new Random(seed);
        for (var batch = 0; batch < 4; batch++)
        {
            await app.AsTenantAsync(Banjarbaru, async s =>
            {
                var context = s.GetRequiredService<SaasDbContext>();
                for (var i = 0; i < 10; i++)
                {
                    var fact = new FamilyFact(Banjarbaru, EntityId.New(), EntityId.New(), period, Kemuning);
                    var applicable = random.NextInt64(1L << 24);
                    fact.SetFigures(applicable, applicable & random.NextInt64(1L << 24), random.Next(1_000_001), [random.Next(1_000_001), null, 1, 2, 3]);
                    context.Add(fact);
                }

                s.GetRequiredService<DirtyMarker>().Mark(period, Kemuning);
                return await context.SaveChangesAsync();
            });
        }
    }

    private async Task TryRecountAsync()
    {
        try
        {
            await app.RecountAsync(Banjarbaru);
        }
        catch (DbUpdateException)
        {
            // Two workers made the first row at once; the job server repeats the loser.
        }
    }

    private Task<VillagePicture> PictureAsync(RegionCode village) => app.CallAsync<IVillagePictureAppService, VillagePicture>(Banjarbaru, p => p.GetAsync(village));

    private Task<int> MarksAsync() => app.AsTenantAsync(Banjarbaru, s => s.GetRequiredService<SaasDbContext>().Set<DirtyVillage>().CountAsync(m => m.Region == SungaiBesar));
}
