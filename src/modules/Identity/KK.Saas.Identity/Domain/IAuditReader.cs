using KK.Saas.Core.Paging;

namespace KK.Saas.Identity.Domain;

/// <summary>Finds entries of the audit log of the current tenant, or of the province.</summary>
public interface IAuditReader
{
    Task<Page<AuditItem>> ReadAsync(AuditSearch search, int size, CancellationToken cancellationToken = default);

    /// <summary>The newest entries from the first page on, for a file.</summary>
    Task<IReadOnlyList<AuditItem>> ListAsync(AuditSearch search, int take, CancellationToken cancellationToken = default);

    /// <summary>Entries that are not sealed yet.</summary>
    Task<int> CountWaitingAsync(CancellationToken cancellationToken = default);
}
