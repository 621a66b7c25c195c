using KK.Saas.Core.Identifiers;
using KK.Saas.Core.Security;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Catalogue;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Optimisation;
using KK.Saas.Interventions.Optimisation;
using KK.Saas.Questionnaires;
using KK.Saas.Regions;
using KK.Saas.Scoring;

namespace KK.Saas.Interventions.Application.Optimisation;

/// <summary>
/// Turns kept computations into what people read. A row of 1 to 4 families that tells of a sensitive answer is withheld from
/// who may not see such answers, with the money that would give it away.
/// </summary>
public sealed class OptimiserViews(
    IRegionDirectory regions, IPeriodDirectory periods, IScoringModelDirectory models, CatalogueReader catalogue, IAgencyRepository agencies, ICurrentUser currentUser, TimeProvider clock)
{
    private const long SmallestShown = 5;

    public async Task<IReadOnlyDictionary<PeriodId, int>> SurveyYearsAsync(CancellationToken cancellationToken) =>
        (await periods.ListAsync(cancellationToken)).ToDictionary(p => p.Id, p => p.SurveyYear);

    public OptimiserRunItem Item(OptimiserRun run, IReadOnlyDictionary<PeriodId, int> years) => new(
        run.Id, run.Region, regions.Find(run.Region)?.Name ?? run.Region.Value, years.GetValueOrDefault(run.Period), run.Year, run.Goal, run.State, run.CreatedAt);

    public async Task<OptimiserResult> ResultAsync(OptimiserRun run, CancellationToken cancellationToken)
    {
        var stored = StoredResult.Read(run.Result!);
        var interventions = (await catalogue.ListAsync(cancellationToken)).ToDictionary(i => i.Id);
        var names = (await agencies.ListAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.NameOn(Wita.Today(clock)).Name);
        var hidden = await HiddenIndicatorsAsync(run.Period, cancellationToken);
        var withheld = stored.Rows.Where(r => Withholds(r, hidden)).ToList();
        return new OptimiserResult(
            stored.Families, stored.Gain, stored.GreedyGain, stored.Bound, stored.Seconds,
            [.. stored.Rows.Select(r => new OptimiserRow(
                r.InterventionId, interventions.GetValueOrDefault(r.InterventionId)?.NameId ?? "", interventions.GetValueOrDefault(r.InterventionId)?.NameEn ?? "", names.GetValueOrDefault(r.AgencyId, ""),
                r.CostPerFamily, withheld.Contains(r) ? null : r.Families, withheld.Contains(r) ? null : r.GreedyFamilies))],
            [.. stored.Limits.Select(l => new OptimiserLimitRow(
                names.GetValueOrDefault(l.AgencyId, ""), l.Amount, withheld.Exists(r => r.AgencyId == l.AgencyId) ? null : l.Left, l.Capacity, l.GainPerMillion, l.GainPerPlace))],
            [.. stored.LeftOut.Where(x => interventions.ContainsKey(x.InterventionId)).Select(x => new LeftOutItem(interventions[x.InterventionId].NameId, interventions[x.InterventionId].NameEn, x.Reason))]);
    }

    private static bool Withholds(StoredRow row, IReadOnlySet<string> hidden) =>
        row.Indicators.Any(hidden.Contains) && (row.Families is > 0 and < SmallestShown || row.GreedyFamilies is > 0 and < SmallestShown);

    private async Task<IReadOnlySet<string>> HiddenIndicatorsAsync(PeriodId period, CancellationToken cancellationToken)
    {
        var instrument = (await periods.FindAsync(period, cancellationToken))?.InstrumentId;
        var model = instrument is null ? null : await models.FindAsync(instrument.Value, cancellationToken);
        return (model?.Indicators ?? []).Where(i => !MaySee(i.Sensitivity)).Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
    }

    private bool MaySee(IndicatorSensitivity sensitivity) => sensitivity switch
    {
        IndicatorSensitivity.Normal => true,
        IndicatorSensitivity.Sensitive => currentUser.Has(ScoringPermissions.ReadSensitive),
        _ => currentUser.Has(ScoringPermissions.ReadViolence),
    };
}
