using KK.Saas.Core.Auditing;
using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>An entry of the province's audit log.</summary>
public sealed class HostAuditEntry : IHostOwned, IAuditRow
{
    public HostAuditEntry(AuditFact fact) =>
        (Id, At, UserId, UserName, Action, Operation, SubjectId, Detail) =
        (fact.Id, fact.At, fact.UserId, fact.UserName, fact.Action, fact.Operation, fact.SubjectId, fact.Detail);

    private HostAuditEntry()
    {
    }

    public Guid Id { get; private set; }

    public DateTime At { get; private set; }

    public Guid? UserId { get; private set; }

    public string UserName { get; private set; } = "";

    public AuditAction Action { get; private set; }

    public string Operation { get; private set; } = "";

    public Guid? SubjectId { get; private set; }

    public string Detail { get; private set; } = "";

    public long? Batch { get; private set; }

    public void PutInto(long batch) => Batch = batch;
}
