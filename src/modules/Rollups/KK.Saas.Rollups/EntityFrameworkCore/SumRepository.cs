using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

public sealed class SumRepository(SaasDbContext context, ICurrentTenant currentTenant) : ISumRepository
{
    public Task<VillageSum?> FindAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default) =>
        context.Set<VillageSum>().FirstOrDefaultAsync(s => s.Period == period && s.Region == village, cancellationToken);

    public async Task<IReadOnlyList<VillageSum>> ListAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        await context.Set<VillageSum>().AsNoTracking().Where(s => s.Period == period).ToListAsync(cancellationToken);

    public async Task<VillageSum> LockAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default)
    {
        // An update that changes nothing locks the row; facts are read only after it.
        var found = await context.Set<VillageSum>().Where(s => s.Period == period && s.Region == village)
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.Scored, x => x.Scored), cancellationToken);
        if (found == 0)
        {
            context.Add(new VillageSum(currentTenant.RequiredId, EntityId.New(), period, village));
            await context.SaveChangesAsync(cancellationToken);
        }

        return (await FindAsync(period, village, cancellationToken))!;
    }
}
