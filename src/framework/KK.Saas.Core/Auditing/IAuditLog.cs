namespace KK.Saas.Core.Auditing;

/// <summary>Writes to the audit log of the current tenant, or of the province.</summary>
public interface IAuditLog
{
    /// <summary>Stores one entry at once, in a transaction of its own.</summary>
    /// <param name="action">What was done.</param>
    /// <param name="operation">Like "Family.Reveal".</param>
    /// <param name="subjectId">What it was done to, or null.</param>
    /// <param name="detail">A remark without personal data; digits of identity numbers are taken out.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    Task RecordAsync(AuditAction action, string operation, Guid? subjectId, string? detail, CancellationToken cancellationToken = default);
}
