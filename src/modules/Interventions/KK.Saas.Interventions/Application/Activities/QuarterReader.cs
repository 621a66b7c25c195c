using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Plans;
using KK.Saas.Regions;

namespace KK.Saas.Interventions.Application.Activities;

/// <summary>Counts a quarter of an agency from its reports: money and families run from January on.</summary>
public sealed class QuarterReader(IActivityRepository activities, IPlanRepository plans, IRegionDirectory regions)
{
    private const int MonthsOfQuarter = 3;

    public static DateOnly FirstDay(FiscalYear year, Quarter quarter) => new(year.Value, (((int)quarter - 1) * MonthsOfQuarter) + 1, 1);

    public static DateOnly LastDay(FiscalYear year, Quarter quarter) => FirstDay(year, quarter).AddMonths(MonthsOfQuarter).AddDays(-1);

    internal async Task<(IReadOnlyList<QuarterRow> Rows, IReadOnlyList<Activity> OfQuarter, int Waiting)> ReadAsync(Guid agencyId, FiscalYear year, Quarter quarter, CancellationToken cancellationToken)
    {
        var (first, last) = (FirstDay(year, quarter), LastDay(year, quarter));
        var done = (await activities.ListAsync(year, null, cancellationToken)).Where(a => a.AgencyId == agencyId && a.Day <= last).ToList();
        var accepted = done.Where(a => a.IsAccepted).ToList();
        var lines = (await plans.ListLinesAsync(year, cancellationToken)).Where(l => l.AgencyId == agencyId).OrderBy(l => l.FirstQuarter).ThenBy(l => l.Title, StringComparer.Ordinal).ToList();
        var byLine = accepted.ToLookup(a => lines.Exists(l => l.Id == a.PlanLineId) ? a.PlanLineId : null);
        List<QuarterRow> rows = [.. lines.Select(l => Row(l.Id, l.Title, regions.Find(l.Region)?.Name ?? l.Region.Value, l.TargetFamilies, l.Pagu, [.. byLine[l.Id]]))];
        if (byLine[null].Any()) rows.Add(Row(null, "", "", 0, 0, [.. byLine[null]]));
        return (rows, [.. accepted.Where(a => a.Day >= first)], done.Count - accepted.Count);
    }

    private static QuarterRow Row(Guid? line, string title, string village, int target, long pagu, IReadOnlyCollection<Activity> reports) =>
        new(line, title, village, target, pagu, reports.Count, reports.Sum(a => a.FamiliesReached), reports.Sum(a => a.Amount));
}
