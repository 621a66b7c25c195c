using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>A sealed batch of a tenant's audit log.</summary>
public sealed class AuditBatch : TenantEntity, IAuditBatch
{
    public AuditBatch(TenantId tenantId, Guid id, AuditBatchFact fact)
        : base(tenantId, id) =>
        (Sequence, Entries, PreviousHash, Hash, SealedAt, Seal) = (fact.Sequence, fact.Entries, fact.PreviousHash, fact.Hash, fact.SealedAt, fact.Seal);

    private AuditBatch()
    {
    }

    public long Sequence { get; private set; }

    public int Entries { get; private set; }

    public string PreviousHash { get; private set; } = "";

    public string Hash { get; private set; } = "";

    public DateTime SealedAt { get; private set; }

    public byte[] Seal { get; private set; } = [];

    public void SealAgain(byte[] seal) => Seal = seal;
}
