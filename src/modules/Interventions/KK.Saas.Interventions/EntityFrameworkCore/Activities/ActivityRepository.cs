using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.EntityFrameworkCore.Paging;
using KK.Saas.Interventions.Activities;
using KK.Saas.Interventions.Domain.Activities;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Activities;

/// <inheritdoc cref="IActivityRepository" />
public sealed class ActivityRepository(SaasDbContext context) : IActivityRepository
{
    private const int MonthsOfQuarter = 3;

    private static readonly Keyset<Activity> NewestFirst = new Keyset<Activity>().Down(a => a.Day).Down(a => a.Id);

    private static readonly ActivityState[] Pending = [ActivityState.Reported, ActivityState.FollowUp];

    public Task<Activity?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Activity>().FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Activity>> ListAsync(FiscalYear year, RegionCode? village = null, CancellationToken cancellationToken = default) =>
        await Newest(Of(year, null).Where(a => village == null || a.Region == village)).ToListAsync(cancellationToken);

    public Task<Page<Activity>> ReadAsync(ActivityFilter filter, OverdueSince overdue, CancellationToken cancellationToken = default)
    {
        var (agency, village, state) = (filter.AgencyId, filter.Village, filter.State);
        var found = (filter.Year is { } year ? Of(year, filter.Quarter) : context.Set<Activity>()).AsNoTracking()
            .Where(a => (agency == null || a.AgencyId == agency) && (village == null || a.Region == village) && (state == null || a.State == state));
        if (filter.OnlyOverdue)
        {
            var (reported, due) = overdue;
            found = found.Where(a => (a.State == ActivityState.Reported && a.ReportedAt < reported) || (a.State == ActivityState.FollowUp && a.TaskDueOn < due));
        }

#pragma warning disable CA1304, CA1311, CA1862 // Runs in the database, which knows no cultures.
        foreach (var word in (filter.Words ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries)) found = found.Where(a => a.Title.ToLower().Contains(word));
#pragma warning restore CA1304, CA1311, CA1862
        return NewestFirst.ReadAsync(found, filter.Page, Math.Clamp(filter.Size, 1, ActivityPage.Size), cancellationToken);
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
