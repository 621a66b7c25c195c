using System.Text;
using KK.Saas.Core.Data;
using KK.Saas.Core.Keys;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>Seals what was written since the last time, in batches that are chained by their hashes.</summary>
public sealed class AuditSealer(AuditBook book, IMasterKey masterKey, IUnitOfWork unitOfWork, TimeProvider clock)
{
    /// <summary>Entries a batch.</summary>
    public const int BatchSize = 500;

    /// <returns>How many entries were sealed.</returns>
    public async Task<int> SealAsync(CancellationToken cancellationToken = default)
    {
        for (var total = 0; ;)
        {
            var sealedNow = await unitOfWork.InTransactionAsync(SealBatchAsync, cancellationToken);
            total += sealedNow;
            if (sealedNow < BatchSize) return total;
        }
    }

    private async Task<int> SealBatchAsync(CancellationToken cancellationToken)
    {
        // The last batch is read before the entries: whoever seals them in between takes the next number, and this attempt fails on it. The other way
        // round entries that are sealed by now would be put into a second batch.
        var last = await book.LastBatchAsync(cancellationToken);
        var entries = await book.Entries.Where(e => e.Batch == null).OrderBy(e => e.Id).Take(BatchSize).ToListAsync(cancellationToken);
        if (entries.Count == 0) return 0;
        var sequence = (last?.Sequence ?? 0) + 1;
        var previous = last?.Hash ?? AuditHash.Start;
        foreach (var entry in entries) entry.PutInto(sequence);
        var hash = AuditHash.Of(previous, sequence, entries);
        var seal = await masterKey.WrapAsync(Encoding.ASCII.GetBytes(hash), $"{book.Owner}|{sequence}", cancellationToken);
        // Two sealers at once make the same sequence; the unique key lets one of them win and the other begin again.
        book.Add(new AuditBatchFact(sequence, entries.Count, previous, hash, clock.GetUtcNow().UtcDateTime, seal));
        return entries.Count;
    }
}
