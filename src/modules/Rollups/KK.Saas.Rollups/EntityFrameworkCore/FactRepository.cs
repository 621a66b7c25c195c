using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <inheritdoc cref="IFactRepository" />
public sealed class FactRepository(SaasDbContext context) : IFactRepository
{
    /// <summary>SQLite and PostgreSQL both bound the parameters of a statement.</summary>
    private const int IdsAtOnce = 500;

    public async Task<FamilyFact?> FindAsync(Guid familyId, PeriodId period, CancellationToken cancellationToken = default) =>
        context.Set<FamilyFact>().Local.FirstOrDefault(f => f.FamilyId == familyId && f.Period == period)
        ?? await context.Set<FamilyFact>().FirstOrDefaultAsync(f => f.FamilyId == familyId && f.Period == period, cancellationToken);

    public void Add(FamilyFact fact) => context.Add(fact);

    public void Remove(FamilyFact fact) => context.Remove(fact);

    public async Task<IReadOnlyList<FactValues>> ListAsync(PeriodId period, RegionCode village, CancellationToken cancellationToken = default) =>
        await context.Set<FamilyFact>().Where(f => f.Period == period && f.Region == village)
            .Select(f => new FactValues(f.Outcome, f.Groups, f.ApplicableMask, f.MetMask, f.IndexTenThousandths, f.Dimensions)).ToListAsync(cancellationToken);

    public IAsyncEnumerable<(RegionCode Village, FactValues Fact)> ReadAsync(PeriodId period) =>
        context.Set<FamilyFact>().AsNoTracking().Where(f => f.Period == period)
            .Select(f => new ValueTuple<RegionCode, FactValues>(
                f.Region, new FactValues(f.Outcome, f.Groups, f.ApplicableMask, f.MetMask, f.IndexTenThousandths, f.Dimensions)))
            .AsAsyncEnumerable();

    public void Mark(DirtyVillage mark) => context.Add(mark);

    public async Task<IReadOnlyList<DirtyVillage>> ListMarksAsync(int limit, CancellationToken cancellationToken = default) =>
        await context.Set<DirtyVillage>().AsNoTracking().OrderBy(m => m.Id).Take(limit).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<RegionCode>> ListMarkedAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        await context.Set<DirtyVillage>().Where(m => m.Period == period).Select(m => m.Region).Distinct().ToListAsync(cancellationToken);

    public Task DeleteMarksAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default) =>
        context.Set<DirtyVillage>().Where(m => ids.Contains(m.Id)).ExecuteDeleteAsync(cancellationToken);

    public async Task<UnpublishedChange> GetChangeAsync(FamilyFact fact, CancellationToken cancellationToken = default)
    {
        var changes = context.Set<UnpublishedChange>();
        var found = changes.Local.FirstOrDefault(c => c.FamilyId == fact.FamilyId && c.Period == fact.Period)
            ?? await changes.FirstOrDefaultAsync(c => c.FamilyId == fact.FamilyId && c.Period == fact.Period, cancellationToken);
        if (found is null) context.Add(found = new UnpublishedChange(fact.TenantId, EntityId.New(), fact.Period, fact.FamilyId, fact.Region));
        return found;
    }

    public async Task<IReadOnlyList<Guid>> ListUncountedAsync(PeriodId period, RegionCode? village, CancellationToken cancellationToken = default) =>
        await context.Set<UnpublishedChange>().Where(c => c.Period == period && (village == null || c.Region == village) && !c.IsInSums).Select(c => c.Id).ToListAsync(cancellationToken);

    public async Task SetInSumsAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken = default)
    {
        foreach (var some in ids.Chunk(IdsAtOnce))
            await context.Set<UnpublishedChange>().Where(c => some.Contains(c.Id)).ExecuteUpdateAsync(s => s.SetProperty(c => c.IsInSums, true), cancellationToken);
    }

    public Task<int> CountForRegencyAsync(PeriodId period, CancellationToken cancellationToken = default) => ForRegency(period).CountAsync(cancellationToken);

    public async Task ClearForRegencyAsync(PeriodId period, CancellationToken cancellationToken = default)
    {
        await ForRegency(period).ExecuteUpdateAsync(s => s.SetProperty(c => c.ForRegency, false), cancellationToken);
        var none = default(GroupSet);
        await context.Set<UnpublishedChange>().Where(c => c.Period == period && !c.ForRegency && !c.ForVillage && c.ForGroups == none).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<UnpublishedChange>> ListInSumsAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        await context.Set<UnpublishedChange>().Where(c => c.Period == period && c.IsInSums).ToListAsync(cancellationToken);

    public void Remove(IEnumerable<UnpublishedChange> changes) => context.RemoveRange(changes);

    private IQueryable<UnpublishedChange> ForRegency(PeriodId period) => context.Set<UnpublishedChange>().Where(c => c.Period == period && c.IsInSums && c.ForRegency);
}
