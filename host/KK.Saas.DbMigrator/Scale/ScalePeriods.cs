using System.Globalization;
using KK.Saas.Core.Identifiers;
using KK.Saas.Questionnaires;
using KK.Saas.Questionnaires.Application;
using KK.Saas.Questionnaires.Domain;
using KK.Saas.Scoring.Application;

namespace KK.Saas.DbMigrator.Scale;

/// <summary>The survey years of the current city: the last one is open, those before are closed. What is there already is used.</summary>
internal sealed class ScalePeriods(
    IPeriodAppService periods, IPeriodRepository repository, IInstrumentRepository instruments, CompiledFormCache forms, ScoringModelDirectory models)
{
    public async Task<IReadOnlyList<ScalePeriod>> EnsureAsync(int count, CancellationToken cancellationToken)
    {
        var years = Enumerable.Range(ScalePlan.LastYear - count + 1, count).ToList();
        var present = (await periods.GetListAsync(cancellationToken)).ToList();
        // One may be open at a time: each is opened and closed in its turn, and the last one stays open.
        foreach (var open in present.Where(p => p.State == PeriodState.Open)) await periods.CloseAsync(open.Id, cancellationToken);
        foreach (var year in years.Except(present.Select(p => p.SurveyYear))) present.Add(await periods.CreateAsync(year, $"Survei {year}", cancellationToken));
        foreach (var draft in present.Where(p => p.State == PeriodState.Draft))
        {
            await periods.OpenAsync(draft.Id, cancellationToken);
            await periods.CloseAsync(draft.Id, cancellationToken);
        }

        await periods.OpenAsync(present.Single(p => p.SurveyYear == ScalePlan.LastYear).Id, cancellationToken);
        var found = new List<ScalePeriod>();
        foreach (var period in (await repository.ListAsync(cancellationToken)).Where(p => years.Contains(p.SurveyYear)).OrderBy(p => p.SurveyYear))
            found.Add(await DescribeAsync(period, cancellationToken));
        return found;
    }

    private async Task<ScalePeriod> DescribeAsync(Period period, CancellationToken cancellationToken) => new(
        new PeriodId(period.Id), period.SurveyYear, period.State == PeriodState.Open, period.InstrumentId, period.PovertyLine!.Value.ToString(CultureInfo.InvariantCulture),
        forms.Get((await instruments.FindAsync(period.InstrumentId, cancellationToken))!), (await models.FindModelAsync(period.InstrumentId, cancellationToken))!);
}
