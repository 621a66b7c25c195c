using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using KK.Saas.Interventions.Domain.Plans;

namespace KK.Saas.Interventions.Application.Activities;

/// <inheritdoc cref="IRealisationAppService" />
public sealed class RealisationAppService(IActivityRepository activities, IPlanRepository plans) : IRealisationAppService
{
    public async Task<IReadOnlyDictionary<Guid, LineRealisation>> GetAsync(Guid planId, CancellationToken cancellationToken = default)
    {
        var lines = (await plans.ListLinesAsync(planId, cancellationToken)).Select(l => l.Id).ToList();
        return (await activities.ListOfLinesAsync(lines, cancellationToken)).GroupBy(a => a.PlanLineId!.Value).ToDictionary(g => g.Key, g => Sum(g.Key, [.. g]));
    }

    private static LineRealisation Sum(Guid line, IReadOnlyCollection<Activity> reports)
    {
        var accepted = reports.Where(a => a.IsAccepted).ToList();
        return new LineRealisation(line, accepted.Count, reports.Count - accepted.Count, accepted.Sum(a => a.FamiliesReached), accepted.Sum(a => a.Amount));
    }
}
