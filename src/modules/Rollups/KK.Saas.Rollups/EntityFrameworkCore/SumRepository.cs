using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <inheritdoc cref="ISumRepository" />
public sealed class SumRepository(SaasDbContext context, ICurrentTenant currentTenant) : ISumRepository
{
    public Task<VillageSum?> FindAsync(PeriodId period, RegionCode village, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default) =>
        context.Set<VillageSum>().AsNoTracking().FirstOrDefaultAsync(s => s.Period == period && s.Region == village && s.Group == group, cancellationToken);

    public async Task<IReadOnlyList<VillageSum>> ListAsync(PeriodId period, FamilyGroup group = FamilyGroup.All, CancellationToken cancellationToken = default) =>
        await context.Set<VillageSum>().AsNoTracking().Where(s => s.Period == period && s.Group == group).ToListAsync(cancellationToken);

    public async Task<DateTime?> FindNewestAsync(CancellationToken cancellationToken = default) =>
        await context.Set<VillageSum>().MaxAsync(s => (DateTime?)s.CountedAtUtc, cancellationToken);

    public async Task<IReadOnlyList<VillageSum>> LockAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default)
    {
        var rows = context.Set<VillageSum>().Where(s => s.Period == period && s.Region == village);
        if (await LockAsync(rows, cancellationToken) < GroupSet.Groups.Count)
        {
            var present = await rows.Select(s => s.Group).ToListAsync(cancellationToken);
            context.AddRange(GroupSet.Groups.Except(present).Select(g => new VillageSum(currentTenant.RequiredId, EntityId.New(), period, village, g)));
            await context.SaveChangesAsync(cancellationToken);
        }

        return await rows.ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<VillageSum>> LockAllAsync(PeriodId period, CancellationToken cancellationToken = default)
    {
        var rows = context.Set<VillageSum>().Where(s => s.Period == period);
        await LockAsync(rows, cancellationToken);
        return await rows.AsNoTracking().ToListAsync(cancellationToken);
    }

    public void Add(VillageSum sum) => context.Add(sum);

    public void Update(VillageSum sum) => context.Update(sum);

    /// <summary>An update that changes nothing locks the rows; facts are read only after it.</summary>
    private static Task<int> LockAsync(IQueryable<VillageSum> rows, CancellationToken cancellationToken) =>
        rows.ExecuteUpdateAsync(s => s.SetProperty(x => x.Scored, x => x.Scored), cancellationToken);
}
