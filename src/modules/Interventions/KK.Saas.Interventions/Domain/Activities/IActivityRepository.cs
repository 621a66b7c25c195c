using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>Activity reports of the current tenant and area.</summary>
public interface IActivityRepository
{
    Task<Activity?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Of a fiscal year, newest first; of one kelurahan unless null.</summary>
    Task<IReadOnlyList<Activity>> ListAsync(FiscalYear year, RegionCode? village = null, CancellationToken cancellationToken = default);

    /// <summary>Which families the activities reached by name.</summary>
    Task<IReadOnlyList<ActivityFamily>> ListFamiliesAsync(IReadOnlyCollection<Guid> activityIds, CancellationToken cancellationToken = default);

    /// <summary>Activities that reached a family by name, newest first.</summary>
    Task<IReadOnlyList<Activity>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default);

    void Add(Activity activity);

    void AddFamily(ActivityFamily family);
}
