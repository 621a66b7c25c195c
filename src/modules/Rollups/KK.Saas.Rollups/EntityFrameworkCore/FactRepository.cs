using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

public sealed class FactRepository(SaasDbContext context) : IFactRepository
{
    public async Task<FamilyFact?> FindAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<FamilyFact>().Local.FirstOrDefault(f => f.FamilyId == familyId && f.Period == period)
        ?? await context.Set<FamilyFact>().FirstOrDefaultAsync(f => f.FamilyId == familyId && f.Period == period, cancellationToken);

    public void Add(FamilyFact fact) => context.Add(fact);

    public void Remove(FamilyFact fact) => context.Remove(fact);

    public async Task<IReadOnlyList<FactPattern>> ListPatternsAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default) =>
        await context.Set<FamilyFact>().Where(f => f.Period == period && f.Region == village)
            .GroupBy(f => new { f.Outcome, f.ApplicableMask, f.MetMask, f.IndexTenThousandths, f.Dimensions })
            .Select(g => new FactPattern(g.Key.Outcome, g.Key.ApplicableMask, g.Key.MetMask, g.Key.IndexTenThousandths, g.Key.Dimensions, g.Count()))
            .ToListAsync(cancellationToken);

    public void Mark(DirtyVillage mark) => context.Add(mark);

    public async Task<IReadOnlyList<DirtyVillage>> ListMarksAsync(int limit, CancellationToken cancellationToken = default) =>
        await context.Set<DirtyVillage>().AsNoTracking().OrderBy(m => m.Id).Take(limit).ToListAsync(cancellationToken);

    public Task DeleteMarksAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        context.Set<DirtyVillage>().Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);
}
