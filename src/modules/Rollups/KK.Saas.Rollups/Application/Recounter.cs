using KK.Saas.Core.Data;
using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Regions;
using KK.Saas.Families;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Application;

/// <summary>
/// Makes the sums of dirty kelurahan anew from their facts: one query for each, so the cost follows the families
/// of the changed kelurahan and not those of the city.
/// </summary>
public sealed class Recounter(
    IFactRepository facts, ISumRepository sums, IPeriodDirectory periods, FigureShapes shapes, IFamilyDirectory families, CellPublisher publisher, IUnitOfWork unitOfWork, TimeProvider clock)
{
    /// <summary>Marks of one pass; a pass is one transaction, and SQLite has one writer.</summary>
    private const int MarksAtOnce = 500;

    /// <summary>One pass over the oldest marks of the current tenant. Use a fresh scope for each pass.</summary>
    /// <returns>How many marks were worked off; 0 when there is nothing to do.</returns>
    public Task<int> RunAsync(CancellationToken cancellationToken = default) => unitOfWork.InTransactionAsync(async token =>
    {
        var marks = await facts.ListMarksAsync(MarksAtOnce, token);
        if (marks.Count == 0) return 0;
        await facts.DeleteMarksAsync([.. marks.Select(m => m.Id)], token);
        foreach (var ofPeriod in marks.GroupBy(m => m.Period)) await RecountAsync(ofPeriod.Key, ofPeriod.Select(m => m.Region).Distinct(), token);
        return marks.Count;
    }, cancellationToken);

    private async Task RecountAsync(PeriodId periodId, IEnumerable<RegionCode> villages, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(periodId, cancellationToken) is not { } period) return;
        var shape = await shapes.GetAsync(period.InstrumentId, cancellationToken);
        // Always in one order, so that two workers cannot wait for each other.
        foreach (var village in villages.OrderBy(v => v.Value, StringComparer.Ordinal))
        {
            var rows = await sums.LockAsync(periodId, village, cancellationToken);
            var uncounted = await facts.ListUncountedAsync(periodId, village, cancellationToken);
            var figures = FigureCounter.Count(shape, await facts.ListAsync(periodId, village, cancellationToken));
            var registered = await families.CountAsync(village, cancellationToken);
            foreach (var row in rows) row.Set(row.Group == FamilyGroup.All ? registered : 0, figures[row.Group], clock.GetUtcNow().UtcDateTime);
            await facts.SetInSumsAsync(uncounted, cancellationToken);
        }

        await unitOfWork.SaveChangesAsync(cancellationToken);
        await publisher.PublishLiveAsync(period, cancellationToken);
    }
}
