using KK.Saas.Core.Paging;
using KK.Saas.Core.Regions;

namespace KK.Saas.Families.Domain.Privacy;

/// <summary>Requests, consents and breaches of the current tenant, and the counts that it publishes.</summary>
public interface IPrivacyRepository
{
    Task<DataRequest?> FindRequestAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Open ones by due time, then decided ones by time.</summary>
    Task<Page<DataRequest>> ListRequestsAsync(bool openOnly, string? page, int size, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<DataRequest>> ListRequestsAsync(Guid familyId, CancellationToken cancellationToken = default);

    Task<(int Open, int Overdue, int Decided, DateTime? OldestDueAt)> CountRequestsAsync(DateTime now, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<ConsentRecord>> ListConsentsAsync(Guid familyId, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Breach>> ListBreachesAsync(CancellationToken cancellationToken = default);

    Task<Breach?> FindBreachAsync(Guid id, CancellationToken cancellationToken = default);

    void Add(DataRequest request);

    void Add(ConsentRecord consent);

    void Add(Breach breach);

    Task<PublishedPrivacyCount> GetOrAddCountAsync(RegionCode region, CancellationToken cancellationToken = default);

    /// <summary>Of all cities.</summary>
    Task<IReadOnlyList<PublishedPrivacyCount>> ListCountsAsync(CancellationToken cancellationToken = default);
}
