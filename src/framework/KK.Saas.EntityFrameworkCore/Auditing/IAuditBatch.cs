namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>A sealed batch of entries: its hash covers them and the batch before it.</summary>
public interface IAuditBatch
{
    long Sequence { get; }

    int Entries { get; }

    string PreviousHash { get; }

    string Hash { get; }

    DateTime SealedAt { get; }

    /// <summary>The hash under the master key: who writes to the database alone cannot make one.</summary>
    byte[] Seal { get; }

    void SealAgain(byte[] seal);
}
