using KK.Saas.Core.MultiTenancy;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>A sealed batch of the province's audit log.</summary>
public sealed class HostAuditBatch : IHostOwned, IAuditBatch
{
    public HostAuditBatch(AuditBatchFact fact) =>
        (Sequence, Entries, PreviousHash, Hash, SealedAt, Seal) = (fact.Sequence, fact.Entries, fact.PreviousHash, fact.Hash, fact.SealedAt, fact.Seal);

    private HostAuditBatch()
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
