using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.Families;
using KK.Saas.Regions;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>Fills a city. A run that was cut short goes on where it stopped: each kelurahan is filled in order.</summary>
internal sealed class ScaleSeeder(IServiceScopeFactory scopes, IRegionDirectory regions, DemoUser user, TimeProvider clock)
{
    private const int FamiliesAtOnce = 1_000;

    /// <param name="city">The kabupaten/kota.</param>
    /// <param name="families">How many it has afterwards.</param>
    /// <param name="periods">Survey years, the last one open.</param>
    /// <param name="seed">Which draw.</param>
    /// <param name="workers">Batches that are made at once.</param>
    /// <param name="progress">Told of each batch: how many families it added.</param>
    /// <param name="cancellationToken">Stops between two batches.</param>
    public async Task FillAsync(RegionCode city, int families, int periods, int seed, int workers, Action<int> progress, CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(city));
        var years = await CallAsync<ScalePeriods, IReadOnlyList<ScalePeriod>>(p => p.EnsureAsync(periods, cancellationToken));
        var present = await CallAsync<IFamilyDirectory, IReadOnlyDictionary<RegionCode, int>>(d => d.CountByVillageAsync(cancellationToken));
        var maker = new ScaleHouseholds(seed, Wita.Today(clock));
        await Parallel.ForEachAsync(
            ScalePlan.Villages(regions, city, families), new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellationToken },
            async (village, token) =>
            {
                var done = Math.Min(village.Families, present.GetValueOrDefault(village.Code));
                progress(done);
                foreach (var numbers in Enumerable.Range(done, village.Families - done).Chunk(FamiliesAtOnce))
                {
                    await AddAsync(village, numbers, maker, years, token);
                    progress(numbers.Length);
                }
            });
    }

    private async Task AddAsync(ScaleVillage village, int[] numbers, ScaleHouseholds maker, IReadOnlyList<ScalePeriod> years, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var (families, submissions) = (services.GetRequiredService<ScaleFamilyMaker>(), services.GetRequiredService<ScaleSubmissionMaker>());
        var batch = new ScaleBatch();
        foreach (var number in numbers)
        {
            var household = maker.Make(village, number);
            var family = await families.AddAsync(batch, village, household, Wita.Today(clock), cancellationToken);
            foreach (var year in years) await submissions.AddAsync(batch, village, household, family, year, cancellationToken);
        }

        await batch.StoreAsync(services.GetRequiredService<IUnitOfWork>(), services.GetRequiredService<IBulkInserter>(), cancellationToken);
    }

    private async Task<TResult> CallAsync<TService, TResult>(Func<TService, Task<TResult>> call)
        where TService : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
