using KK.Saas.Core.Errors;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Application.Agencies;
using KK.Saas.Interventions.Domain.Agencies;
using KK.Saas.Interventions.Domain.Loci;
using KK.Saas.Interventions.Evaluations;
using KK.Saas.Questionnaires;
using KK.Saas.Regions;
using KK.Saas.Rollups;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>Puts together what is known of a locus.</summary>
public sealed class EvaluationReader(
    IPeriodDirectory periods, BeforeAfterReader comparison, LocusWorkReader work, AssessmentReader assessments, IVillageFigures figures, AgencyNames agencies, IRegionDirectory regions)
{
    internal async Task<LocusEvaluation> ReadAsync(Locus locus, int? before, int? after, CancellationToken cancellationToken) =>
        await ReadAsync(locus, before, after, await work.ReadAsync(locus, cancellationToken), cancellationToken);

    internal async Task<EvaluatedLocus> ReadYearAsync(Locus locus, bool isPublished, CancellationToken cancellationToken)
    {
        var done = await work.ReadAsync(locus, cancellationToken);
        var evaluation = await ReadAsync(locus, null, null, done, cancellationToken);
        var counted = evaluation.After is { } period ? (await figures.ListAsync(period.Id, cancellationToken)).FirstOrDefault(f => f.Village == locus.Region) : null;
        return new EvaluatedLocus(
            evaluation, counted?.Registered, counted?.Visits.Completed, Activities(done, await agencies.LoadAsync(cancellationToken)), Targets(done, evaluation.Result), isPublished);
    }

    private async Task<LocusEvaluation> ReadAsync(Locus locus, int? before, int? after, LocusWork done, CancellationToken cancellationToken)
    {
        var surveys = (await periods.ListAsync(cancellationToken)).Where(p => p.State != PeriodState.Draft).ToList();
        var (first, second) = Choose(surveys, locus.Year, before, after);
        var result = first is null || second is null ? null : await comparison.ReadAsync(locus.Region, first, second, done.SpentOn, cancellationToken);
        return new LocusEvaluation(
            locus.Id, locus.Region, regions.Find(locus.Region)?.Name ?? locus.Region.Value, locus.Year, locus.State, [.. surveys.Select(Describe)],
            first is null ? null : Describe(first), second is null ? null : Describe(second), result, new LocusCost(done.Spent, done.Planned, result?.Lifted),
            await assessments.FindFinalAsync(locus, cancellationToken));
    }

    /// <summary>The last survey before or in the fiscal year and the newest after it; when all are on one side, the two that lie farthest apart.</summary>
    private static (PeriodInfo? Before, PeriodInfo? After) Choose(List<PeriodInfo> surveys, FiscalYear year, int? before, int? after)
    {
        if (before is null && after is null)
        {
            if (surveys.Count < 2) return (surveys is [var only] ? only : null, null);
            var first = surveys.Skip(1).FirstOrDefault(p => p.SurveyYear <= year.Value) ?? surveys[^1];
            return (first, surveys[0]);
        }

        var chosen = (Before: surveys.FirstOrDefault(p => p.SurveyYear == before), After: surveys.FirstOrDefault(p => p.SurveyYear == after));
        return chosen.Before?.SurveyYear < chosen.After?.SurveyYear ? chosen : throw new BusinessException("Interventions.Evaluations:Periods");
    }

    private static EvaluationPeriod Describe(PeriodInfo period) => new(period.Id, period.SurveyYear, period.Name);

    private static IReadOnlyList<ActivityRow> Activities(LocusWork done, AgencyBook book)
    {
        var reports = done.Activities.ToLookup(a => a.PlanLineId);
        var planned = done.Lines.Select(l => new ActivityRow(
            l.Year, NameOf(book, l.AgencyId, l.Year), l.Title, true, l.TargetFamilies, reports[l.Id].Sum(a => a.FamiliesReached), l.Pagu, reports[l.Id].Sum(a => a.Amount), reports[l.Id].Count()));
        var unplanned = reports[null].Select(a => new ActivityRow(a.Year, NameOf(book, a.AgencyId, a.Year), a.Title, false, 0, a.FamiliesReached, 0, a.Amount, 1));
        return [.. planned.Concat(unplanned).OrderBy(a => a.Year).ThenBy(a => a.Agency, StringComparer.OrdinalIgnoreCase).ThenBy(a => a.Title, StringComparer.OrdinalIgnoreCase)];
    }

    private static string NameOf(AgencyBook book, Guid agency, FiscalYear year) => book.ShortNameOn(agency, new DateOnly(year.Value, 1, 1));

    private static IReadOnlyList<TargetRow> Targets(LocusWork done, BeforeAfter? result) =>
        [.. done.Lines.SelectMany(l => l.Targets).GroupBy(t => t.IndicatorCode).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new TargetRow(
            g.Key, g.Select(t => t.Now).FirstOrDefault(n => n is not null), g.Max(t => t.Percent), result?.Indicators.FirstOrDefault(i => i.Code == g.Key)?.Share?.After))];
}
