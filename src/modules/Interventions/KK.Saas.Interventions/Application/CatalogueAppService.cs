using KK.Saas.Interventions.Domain;
using KK.Saas.Questionnaires;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application;

/// <inheritdoc cref="ICatalogueAppService" />
public sealed class CatalogueAppService(IInterventionRepository interventions, IInstrumentDirectory instruments, IScoringModelDirectory models) : ICatalogueAppService
{
    public async Task<Catalogue> GetAsync(CancellationToken cancellationToken = default)
    {
        var all = (await interventions.ListAsync(cancellationToken)).Select(Describe).ToList();
        var newest = await instruments.FindNewestIdAsync(cancellationToken);
        var indicators = newest is null ? [] : (await models.FindAsync(newest.Value, cancellationToken))?.Indicators ?? [];
        var known = indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        return new Catalogue(
            [.. indicators.Select(i => new IndicatorCoverage(i.Code, i.LabelId, i.LabelEn, [.. all.Where(x => x.IndicatorCode == i.Code)]))],
            [.. all.Where(x => x.IndicatorCode is null || !known.Contains(x.IndicatorCode))]);
    }

    internal static InterventionInfo Describe(Intervention i) =>
        new(i.Number, i.IndicatorCode, i.Component, i.NameId, i.NameEn, i.Agencies, i.ProgrammeCodes, i.Side);
}
