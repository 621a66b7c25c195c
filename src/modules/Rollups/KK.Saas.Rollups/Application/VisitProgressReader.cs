using KK.Saas.Core.Identifiers;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Application;

/// <inheritdoc cref="IVisitProgress" />
public sealed class VisitProgressReader(ISumRepository sums) : IVisitProgress
{
    public async Task<IReadOnlyList<VillageProgress>> ListAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        [.. (await sums.ListAsync(period, FamilyGroup.All, cancellationToken)).OrderBy(s => s.Region.Value, StringComparer.Ordinal)
            .Select(s => new VillageProgress(s.Region, s.Registered, s.Visits.Sum() - s.Visits[(int)VisitOutcome.Absent - 1]))];
}
