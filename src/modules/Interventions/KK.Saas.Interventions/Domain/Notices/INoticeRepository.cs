using KK.Saas.Core.Paging;

namespace KK.Saas.Interventions.Domain.Notices;

/// <summary>Notices and messages of the current tenant.</summary>
public interface INoticeRepository
{
    /// <summary>Of one user, newest first.</summary>
    Task<Page<Notice>> ListAsync(Guid userId, string? page, int size, CancellationToken cancellationToken = default);

    Task<IReadOnlyList<Notice>> ListUnreadAsync(Guid userId, CancellationToken cancellationToken = default);

    Task<int> CountUnreadAsync(Guid userId, CancellationToken cancellationToken = default);

    /// <summary>The message that has waited longest and may be tried now.</summary>
    Task<OutboxMessage?> FindDueAsync(DateTime now, CancellationToken cancellationToken = default);

    /// <summary>Messages that failed at least once and are not delivered, newest first.</summary>
    Task<Page<OutboxMessage>> ListFailedAsync(string? page, int size, CancellationToken cancellationToken = default);

    /// <summary>Messages that were given up.</summary>
    Task<IReadOnlyList<OutboxMessage>> ListDeadAsync(CancellationToken cancellationToken = default);

    void Add(Notice notice);

    void Add(OutboxMessage message);
}
