namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>What a batch says.</summary>
public sealed record AuditBatchFact(long Sequence, int Entries, string PreviousHash, string Hash, DateTime SealedAt, byte[] Seal);
