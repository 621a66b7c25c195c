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
        var present = (await periods.GetListAsync(cancellationToken)).Select(p => p.SurveyYear).ToHashSet();
        foreach (var year in years.Where(y => !present.Contains(y)))
        {
            var made = await periods.CreateAsync(year, $"Survei {year}", cancellationToken);
            await periods.OpenAsync(made.Id, cancellationToken);
            if (year != ScalePlan.LastYear) await periods.CloseAsync(made.Id, cancellationToken);
        }

        var found = new List<ScalePeriod>();
        foreach (var period in (await repository.ListAsync(cancellationToken)).Where(p => years.Contains(p.SurveyYear)).OrderBy(p => p.SurveyYear))
            found.Add(await DescribeAsync(period, cancellationToken));
        return found;
    }

    private async Task<ScalePeriod> DescribeAsync(Period period, CancellationToken cancellationToken) => new(
        new PeriodId(period.Id), period.SurveyYear, period.State == PeriodState.Open, period.InstrumentId, period.PovertyLine!.Value.ToString(CultureInfo.InvariantCulture),
        forms.Get((await instruments.FindAsync(period.InstrumentId, cancellationToken))!), (await models.FindModelAsync(period.InstrumentId, cancellationToken))!);
}
