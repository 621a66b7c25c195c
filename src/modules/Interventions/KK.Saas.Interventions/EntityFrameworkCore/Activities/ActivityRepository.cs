using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Interventions.Domain.Activities;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Interventions.EntityFrameworkCore.Activities;

/// <inheritdoc cref="IActivityRepository" />
public sealed class ActivityRepository(SaasDbContext context) : IActivityRepository
{
    public Task<Activity?> FindAsync(Guid id, CancellationToken cancellationToken = default) => context.Set<Activity>().FirstOrDefaultAsync(a => a.Id == id, cancellationToken);

    public async Task<IReadOnlyList<Activity>> ListAsync(FiscalYear year, RegionCode? village = null, CancellationToken cancellationToken = default)
    {
        var (first, last) = (new DateOnly(year.Value, 1, 1), new DateOnly(year.Value, 12, 31));
        return await context.Set<Activity>().Where(a => a.Day >= first && a.Day <= last && (village == null || a.Region == village))
            .OrderByDescending(a => a.Day).ThenByDescending(a => a.Id).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<ActivityFamily>> ListFamiliesAsync(IReadOnlyCollection<Guid> activityIds, CancellationToken cancellationToken = default) =>
        await context.Set<ActivityFamily>().Where(f => activityIds.Contains(f.ActivityId)).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<Activity>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default) =>
        await context.Set<Activity>().Where(a => context.Set<ActivityFamily>().Any(f => f.ActivityId == a.Id && f.FamilyId == familyId))
            .OrderByDescending(a => a.Day).ThenByDescending(a => a.Id).ToListAsync(cancellationToken);

    public void Add(Activity activity) => context.Add(activity);

    public void AddFamily(ActivityFamily family) => context.Add(family);
}
