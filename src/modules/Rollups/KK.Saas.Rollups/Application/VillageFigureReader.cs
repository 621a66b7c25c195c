using KK.Saas.Core.Identifiers;
using KK.Saas.Rollups.Domain;

namespace KK.Saas.Rollups.Application;

/// <inheritdoc cref="IVillageFigures" />
public sealed class VillageFigureReader(ISumRepository sums) : IVillageFigures
{
    public async Task<IReadOnlyList<VillageFigures>> ListAsync(PeriodId period, CancellationToken cancellationToken = default) =>
        [.. (await sums.ListAsync(period, FamilyGroup.All, cancellationToken)).OrderBy(s => s.Region.Value, StringComparer.Ordinal).Select(Describe)];

    private static VillageFigures Describe(VillageSum sum)
    {
        var figures = sum.Figures;
        var visits = new VisitCounts(figures.Visits[0], figures.Visits[1], figures.Visits[2], figures.Visits[3]);
        return new VillageFigures(sum.Region, sum.Registered, visits, figures.Scored, figures.MeanIndex, figures.Categories[0], figures.Applicable, figures.Met);
    }
}
