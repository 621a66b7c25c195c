using KK.Saas.Core.Data;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.DbMigrator.Demo;
using KK.Saas.Questionnaires;
using KK.Saas.Regions;
using KK.Saas.Rollups.Application;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>Counts a city that was filled, all kelurahan and survey years.</summary>
internal sealed class ScaleSums(IServiceScopeFactory scopes, IRegionDirectory regions, DemoUser user)
{
    public async Task CountAsync(RegionCode city, CancellationToken cancellationToken = default)
    {
        using var _ = user.Enter(TenantId.ForRegion(city));
        await using (var scope = scopes.CreateAsyncScope())
        {
            var marker = scope.ServiceProvider.GetRequiredService<DirtyMarker>();
            foreach (var period in await scope.ServiceProvider.GetRequiredService<IPeriodDirectory>().ListAsync(cancellationToken))
                foreach (var village in regions.Villages(city)) marker.Mark(period.Id, village.Code);
            await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
        }

        for (var left = true; left;)
        {
            await using var scope = scopes.CreateAsyncScope();
            left = await scope.ServiceProvider.GetRequiredService<Recounter>().RunAsync(cancellationToken) > 0;
        }
    }
}
