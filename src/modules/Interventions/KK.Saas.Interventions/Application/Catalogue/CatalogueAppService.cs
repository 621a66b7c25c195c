using KK.Saas.Questionnaires;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Catalogue;

/// <inheritdoc cref="ICatalogueAppService" />
public sealed class CatalogueAppService(CatalogueReader catalogue, IInstrumentDirectory instruments, IScoringModelDirectory models) : ICatalogueAppService
{
    public async Task<InterventionCatalogue> GetAsync(CancellationToken cancellationToken = default)
    {
        var all = await catalogue.ListAsync(cancellationToken);
        var newest = await instruments.FindNewestIdAsync(cancellationToken);
        var indicators = newest is null ? [] : (await models.FindAsync(newest.Value, cancellationToken))?.Indicators ?? [];
        var known = indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        return new InterventionCatalogue(
            [.. indicators.Select(i => new IndicatorCoverage(i.Code, i.LabelId, i.LabelEn, [.. all.Where(x => x.IndicatorCodes.Contains(i.Code))]))],
            [.. all.Where(x => !x.IndicatorCodes.Any(known.Contains))]);
    }
}
