using KK.Saas.Core.Identifiers;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Questionnaires;
using KK.Saas.Rollups.Domain;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Application;

/// <summary>
/// Writes what the province may see of the current tenant. Small numbers are withheld here, when the cells are written:
/// nothing that reads them can forget to.
/// </summary>
public sealed class CellPublisher(
    ISumRepository sums, IPublishedRepository published, ITenantDirectory tenants, FigureShapes shapes, ICurrentTenant currentTenant, TimeProvider clock)
{
    /// <summary>Means are rounded to 1/100 of a point.</summary>
    private const int Step = 100;

    public async Task PublishAsync(PeriodInfo period, CancellationToken cancellationToken = default)
    {
        var shape = await shapes.GetAsync(period.InstrumentId, cancellationToken);
        var villages = await sums.ListAsync(period.Id, cancellationToken);
        var total = Figures.Sum(shape, villages.Select(v => v.Figures));
        var regency = await GetAsync(period, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        regency.SetCounts(villages.Sum(v => v.Registered), total.Completed, now);
        if (regency.DetailsAreDue(total.Completed, now)) regency.SetDetails(total.Completed, Round(total.MeanIndex), CellsOf(total), now);
    }

    /// <summary>The cells of a kabupaten/kota, small ones withheld.</summary>
    internal static IEnumerable<PublishedCell> CellsOf(Figures total)
    {
        foreach (var (value, i) in SmallCells.Protect(total.Categories).Select((v, i) => (v, i))) yield return Cell(PublishedCellKind.Category, i, value);
        for (var i = 0; i < total.DimensionSums.Length; i++)
            yield return Cell(PublishedCellKind.Dimension, i, total.DimensionCounts[i] < SmallCells.Least ? null : Round(total.MeanOfDimension(i)));
        for (var i = 0; i < total.Applicable.Length; i++)
        {
            var parts = SmallCells.Protect([total.Met[i], total.Applicable[i] - total.Met[i], total.Completed - total.Applicable[i]]);
            yield return Cell(PublishedCellKind.Met, i, parts[0]);
            yield return Cell(PublishedCellKind.NotMet, i, parts[1]);
            yield return Cell(PublishedCellKind.NotApplicable, i, parts[2]);
        }
    }

    private static PublishedCell Cell(PublishedCellKind kind, int ordinal, int? value) => new(EntityId.New(), kind, ordinal, value);

    private static int? Round(int? tenThousandths) =>
        tenThousandths is { } value ? (int)decimal.Round((decimal)value / Step, 0, MidpointRounding.AwayFromZero) * Step : null;

    private async Task<PublishedRegency> GetAsync(PeriodInfo period, CancellationToken cancellationToken)
    {
        var region = (await tenants.FindAsync(currentTenant.RequiredId, cancellationToken))!.Region;
        var regency = await published.FindAsync(region, period.SurveyYear, cancellationToken);
        if (regency is null) published.Add(regency = new PublishedRegency(EntityId.New(), region, period.SurveyYear, period.InstrumentId));
        return regency;
    }
}
