namespace KK.Saas.Identity.Domain;

/// <summary>Finds entries of the audit log of the current tenant, or of the province.</summary>
public interface IAuditReader
{
    Task<IReadOnlyList<AuditItem>> ListAsync(AuditSearch search, int take, CancellationToken cancellationToken = default);

    /// <summary>Entries that are not sealed yet.</summary>
    Task<int> CountWaitingAsync(CancellationToken cancellationToken = default);
}
