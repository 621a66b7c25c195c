using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;
using KK.Saas.Core.Time;
using KK.Saas.Interventions.Activities;

namespace KK.Saas.Interventions.Domain.Activities;

/// <summary>Activity reports of the current tenant and area.</summary>
public interface IActivityRepository
{
    Task<Activity?> FindAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Of a fiscal year, newest first; of one kelurahan unless null.</summary>
    Task<IReadOnlyList<Activity>> ListAsync(FiscalYear year, RegionCode? village = null, CancellationToken cancellationToken = default);

    /// <summary>A page, newest first.</summary>
    /// <param name="filter">What to list.</param>
    /// <param name="overdue">When something is overdue; asked for only where the filter wants it.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task<Page<Activity>> ReadAsync(ActivityFilter filter, OverdueSince overdue, CancellationToken cancellationToken = default);

    /// <summary>Those on which somebody must act: waiting for a decision, or with an open task.</summary>
    Task<IReadOnlyList<Activity>> ListPendingAsync(CancellationToken cancellationToken = default);

    /// <summary>Those that carry out one of these planned activities.</summary>
    Task<IReadOnlyList<Activity>> ListOfLinesAsync(IReadOnlyCollection<Guid> lineIds, CancellationToken cancellationToken = default);

    /// <summary>Which families the activities reached by name.</summary>
    Task<IReadOnlyList<ActivityFamily>> ListFamiliesAsync(IReadOnlyCollection<Guid> activityIds, CancellationToken cancellationToken = default);

    /// <summary>Activities that reached a family by name, newest first.</summary>
    Task<IReadOnlyList<Activity>> ListOfFamilyAsync(Guid familyId, CancellationToken cancellationToken = default);

    void Add(Activity activity);

    void AddFamily(ActivityFamily family);
}
