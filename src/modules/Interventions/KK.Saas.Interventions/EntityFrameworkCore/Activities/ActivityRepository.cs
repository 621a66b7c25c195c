using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Activities;

/// <inheritdoc cref="IActivityRepository" />
public sealed class ActivityRepository(SaasDbContext context) : IActivityRepository
{
    private const int MonthsOfQuarter = 3;

    private static readonly ActivityState[] Pending = [ActivityState.Reported, ActivityState.FollowUp];

    public Task<Activity?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Activity>().FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Activity>> ListAsync(FiscalYear year, RegionCode? village = null, CancellationToken cancellationToken = default) =>
        await Newest(Of(year, null).Where(a => village == null || a.Region == village)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Activity>> ListAsync(ActivityFilter filter, int take, CancellationToken cancellationToken = default)
    {
        var (agency, village, state) = (filter.AgencyId, filter.Village, filter.State);
        var found = Of(filter.Year, filter.Quarter).AsNoTracking()
            .Where(a => (agency == null || a.AgencyId == agency) && (village == null || a.Region == village) && (state == null || a.State == state));
        if (filter.OnlyOverdue) found = found.Where(a => Pending.Contains(a.State));
        if (filter.After is { } after && await context.Set<Activity>().Where(a => a.Id == after).Select(a => (DateOnly?)a.Day).FirstOrDefaultAsync(cancellationToken) is { } day)
            found = found.Where(a => a.Day < day || (a.Day == day && a.Id.CompareTo(after) < 0));
        return await Newest(found).Take(take).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<Activity>> ListPendingAsync(CancellationToken cancellationToken = default) =>
        await context.Set<Activity>().Where(a => Pending.Contains(a.State)).OrderBy(a => a.Id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Activity>> ListOfLinesAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken cancellationToken = default) =>
        await context.Set<Activity>().AsNoTracking().Where(a => a.PlanLineId != null && lineIds.Contains(a.PlanLineId.Value)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ActivityFamily>> ListFamiliesAsync(IReadOnlyCollection<Guid> activityIds, CancellationToken cancellationToken = default) =>
        await context.Set<ActivityFamily>().Where(f => activityIds.Contains(f.ActivityId)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Activity>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await Newest(context.Set<Activity>().Where(a => context.Set<ActivityFamily>().Any(f => f.ActivityId == a.Id && f.FamilyId == familyId))).ToListAsync(cancellationToken);

    public void Add(Activity activity) => context.Add(activity);

    public void AddFamily(ActivityFamily family) => context.Add(family);

    private static IOrderedQueryable<Activity> Newest(IQueryable<Activity> activities) => activities.OrderByDescending(a => a.Day).ThenByDescending(a => a.Id);

    private IQueryable<Activity> Of(FiscalYear year, Quarter? quarter)
    {
        var first = new DateOnly(year.Value, quarter is { } q ? (((int)q - 1) * MonthsOfQuarter) + 1 : 1, 1);
        var next = first.AddMonths(quarter is null ? 4 * MonthsOfQuarter : MonthsOfQuarter);
        return context.Set<Activity>().Where(a => a.Day >= first && a.Day < next);
    }
}
