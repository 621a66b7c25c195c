using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Rollups.EntityFrameworkCore;

/// <inheritdoc cref="IFamilyOutcomes" />
public sealed class FamilyOutcomes(SaasDbContext context) : IFamilyOutcomes
{
    /// <summary>Ids in one query; SQLite and PostgreSQL both bound the parameters of a statement.</summary>
    private const int IdsAtOnce = 500;

    public async Task<IReadOnlyList<OutcomePattern>> ListPatternsAsync(RegionCode village, PeriodId period, CancellationToken cancellationToken = default) =>
        await Answered(period).Where(f => f.Region == village).GroupBy(f => new { f.ApplicableMask, f.MetMask, f.IndexTenThousandths })
            .Select(g => new OutcomePattern(g.Key.ApplicableMask, g.Key.MetMask, g.Key.IndexTenThousandths, g.Count())).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<FamilyOutcome>> ListAsync(RegionCode village, PeriodId period, CancellationToken cancellationToken = default) =>
        await Select(Answered(period).Where(f => f.Region == village)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Guid>> ListBelowAsync(RegionCode village, PeriodId period, int index, CancellationToken cancellationToken = default) =>
        await Answered(period).Where(f => f.Region == village && f.IndexTenThousandths < index).Select(f => f.FamilyId).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<FamilyOutcome>> ListAsync(IReadOnlyCollection<Guid> familyIds, PeriodId period, CancellationToken cancellationToken = default)
    {
        var found = new List<FamilyOutcome>();
        foreach (var ids in familyIds.Distinct().Chunk(IdsAtOnce))
            found.AddRange(await Select(Answered(period).Where(f => ids.Contains(f.FamilyId))).ToListAsync(cancellationToken));
        return found;
    }

    public IAsyncEnumerable<PairedOutcome> ReadPairedAsync(PeriodId before, PeriodId after, IReadOnlyCollection<RegionCode> except) =>
        Answered(before).Where(f => !except.Contains(f.Region)).Join(
            Answered(after).Where(f => !except.Contains(f.Region)), b => b.FamilyId, a => a.FamilyId,
            (b, a) => new PairedOutcome(b.ApplicableMask, b.MetMask, b.IndexTenThousandths, a.ApplicableMask, a.MetMask, a.IndexTenThousandths)).AsAsyncEnumerable();

    private IQueryable<FamilyFact> Answered(PeriodId period) => context.Set<FamilyFact>().AsNoTracking().Where(f => f.Period == period && f.Outcome == VisitOutcome.Completed);

    private static IQueryable<FamilyOutcome> Select(IQueryable<FamilyFact> facts) =>
        facts.OrderBy(f => f.FamilyId).Select(f => new FamilyOutcome(f.FamilyId, f.Region, f.ApplicableMask, f.MetMask, f.IndexTenThousandths));
}
