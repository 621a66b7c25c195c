using KK.Saas.Core.MultiTenancy;
using KK.Saas.Families;
using KK.Saas.Families.Domain;
using KK.Saas.TestBase;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static KK.Saas.TestBase.SaasTestApplication;

namespace KK.Saas.EntityFrameworkCore.Tests;

/// <summary>One tenant listens to an object that lives as long as the program, another raises its event: nobody works for the other.</summary>
public sealed class SingletonEventTests(EventApplication app) : IClassFixture<EventApplication>
{
    [Fact]
    public async Task What_one_tenant_subscribed_does_not_reach_its_rows_for_another_that_raises_the_event()
    {
        var family = await app.FamilyAsync(SurveyApplication.SungaiTiung);
        var bell = new Bell();
        var seen = new List<(TenantId? Asked, IReadOnlyList<TenantId> Kept)>();
        await app.AsTenantAsync(Banjarbaru, async subscriber =>
        {
            var kept = subscriber.GetRequiredService<SaasDbContext>();
            bell.Rung += async () =>
            {
                // A service asks as whoever rings; a context stays with whom it was made for.
                await Should.ThrowAsync<Core.Errors.EntityNotFoundException>(() => subscriber.GetRequiredService<IFamilyAppService>().GetAsync(family));
                seen.Add((subscriber.GetRequiredService<ICurrentTenant>().Id, await kept.Set<Family>().Select(f => f.TenantId).Distinct().ToListAsync()));
                kept.Add(new Rollups.Domain.DirtyVillage(Banjarmasin, Core.Identifiers.EntityId.New(), Core.Identifiers.PeriodId.New(), SurveyApplication.SungaiTiung));
                await Should.ThrowAsync<TenantIsolationException>(() => kept.SaveChangesAsync());
            };
            return await app.AsTenantAsync(Banjarmasin, async _ =>
            {
                await bell.RingAsync();
                return 0;
            });
        });
        var (asked, rows) = seen.ShouldHaveSingleItem();
        asked.ShouldBe(Banjarmasin);
        rows.ShouldBe([Banjarbaru]);
    }

    [Fact]
    public async Task Handlers_of_local_events_run_for_whoever_published_also_when_many_do_at_once()
    {
        var cities = new[] { Banjarbaru, Banjarmasin };
        var villages = new[] { SurveyApplication.SungaiTiung, Core.Regions.RegionCode.Parse("63.71.01.1001") };
        await Parallel.ForEachAsync(Enumerable.Range(0, 24), new ParallelOptions { MaxDegreeOfParallelism = 6 }, async (number, _) => await app.FamilyAsync(villages[number % 2]));
        app.Heard.Count.ShouldBeGreaterThanOrEqualTo(24);
        app.Heard.Where(h => TenantId.ForRegion(h.Village.At(Core.Regions.RegionLevel.Regency)) != h.Tenant || h.Context != h.Tenant).ShouldBeEmpty();
        app.Heard.Select(h => h.Tenant).Distinct().Count().ShouldBe(cities.Length);
    }

    [Fact]
    public void No_handler_of_local_events_lives_longer_than_its_call() =>
        app.Handlers.ShouldAllBe(h => h.Lifetime == ServiceLifetime.Scoped);

    private sealed class Bell
    {
        public event Func<Task>? Rung;

        public Task RingAsync() => Rung?.Invoke() ?? Task.CompletedTask;
    }
}
