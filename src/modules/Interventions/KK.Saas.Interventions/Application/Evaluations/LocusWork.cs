using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Plans;

namespace KK.Saas.Interventions.Application.Evaluations;

/// <summary>What was planned and reported for a locus in its two fiscal years.</summary>
internal sealed class LocusWork(IReadOnlyList<PlanLine> lines, IReadOnlyList<Activity> activities, IReadOnlyDictionary<Guid, InterventionInfo> catalogue)
{
    private readonly Dictionary<Guid, PlanLine> _lines = lines.ToDictionary(l => l.Id);

    public IReadOnlyList<PlanLine> Lines => lines;

    public IReadOnlyList<Activity> Activities => activities;

    public long Planned => lines.Sum(l => l.Pagu);

    public long Spent => activities.Sum(a => a.Amount);

    /// <summary>Money of the activities whose intervention repairs an indicator; the whole amount, also where it repairs several.</summary>
    public long SpentOn(string indicatorCode) => activities.Where(a => InterventionOf(a)?.IndicatorCodes.Contains(indicatorCode) == true).Sum(a => a.Amount);

    private InterventionInfo? InterventionOf(Activity activity)
    {
        var id = activity.PlanLineId is { } line && _lines.TryGetValue(line, out var planned) ? planned.InterventionId : activity.InterventionId;
        return id is { } intervention ? catalogue.GetValueOrDefault(intervention) : null;
    }
}
