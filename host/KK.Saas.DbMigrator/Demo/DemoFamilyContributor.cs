using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Time;
using KK.Saas.DbMigrator.Commands;
using KK.Saas.Families;
using KK.Saas.Regions;
using KK.Saas.Rollups.Application;

namespace KK.Saas.DbMigrator.Demo;

/// <summary>Fills the demo's cities with families and counts them. A run that was cut short goes on where it stopped.</summary>
internal sealed class DemoFamilyContributor(
    IServiceScopeFactory scopes, IRegionDirectory regions, DemoUser user, CommandOptions options, TimeProvider clock) : IDemoDataContributor
{
    private const int FamiliesAtOnce = 40;

    public int Order => 30;

    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        foreach (var city in DemoAccounts.Cities)
        {
            using var _ = user.Enter(TenantId.ForRegion(city));
            var present = await CallAsync<IFamilyDirectory, IReadOnlyDictionary<Core.Regions.RegionCode, int>>(d => d.CountByVillageAsync(cancellationToken));
            foreach (var village in DemoPlan.Villages(regions, city, options.Families ?? DemoPlan.SungaiTiungFamilies))
                await FillAsync(village, present.GetValueOrDefault(village.Code), cancellationToken);
            while (await CallAsync<Recounter, int>(r => r.RunAsync(cancellationToken)) > 0)
            {
            }
        }
    }

    private async Task FillAsync(DemoVillage village, int present, CancellationToken cancellationToken)
    {
        var maker = new DemoHouseholds(Wita.Today(clock));
        foreach (var numbers in Enumerable.Range(present, Math.Max(0, village.Families - present)).Chunk(FamiliesAtOnce))
            await CallAsync<DemoFamilyWriter, int>(writer => writer.WriteAsync(village.Code, [.. numbers.Select(n => maker.Make(village, n))], cancellationToken));
    }

    private async Task<TResult> CallAsync<TService, TResult>(Func<TService, Task<TResult>> call)
        where TService : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await call(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
