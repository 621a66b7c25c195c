using KK.Saas.Core.Auditing;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>An entry of a tenant's or of the province's audit log. Never changed; only its batch is set, once.</summary>
public interface IAuditRow
{
    Guid Id { get; }

    /// <summary>UTC, whole milliseconds, so that what is sealed is what the database gives back.</summary>
    DateTime At { get; }

    Guid? UserId { get; }

    string UserName { get; }

    AuditAction Action { get; }

    string Operation { get; }

    Guid? SubjectId { get; }

    string Detail { get; }

    /// <summary>The sealed batch that holds the entry; null until it is sealed.</summary>
    long? Batch { get; }

    void PutInto(long batch);
}
