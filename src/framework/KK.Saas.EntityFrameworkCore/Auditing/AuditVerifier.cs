using System.Security.Cryptography;
using System.Text;
using KK.Saas.Core.Auditing;
using KK.Saas.Core.Keys;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>Reads a whole log and computes every hash again. Costs one read of every entry.</summary>
public sealed class AuditVerifier(AuditBook book, IMasterKey masterKey, TimeProvider clock) : IAuditVerifier
{
    /// <summary>Sealing runs each minute; an entry that waits longer than this points at a sealer that stands still.</summary>
    private static readonly TimeSpan MaxUnsealed = TimeSpan.FromMinutes(15);

    public async Task<AuditVerification> VerifyAsync(CancellationToken cancellationToken = default)
    {
        long batches = 0, entries = 0;
        var previous = AuditHash.Start;
        while (true)
        {
            while (await NextAsync(batches, cancellationToken) is { } batch)
            {
                var held = await book.Entries.AsNoTracking().Where(e => e.Batch == batch.Sequence).ToListAsync(cancellationToken);
                if (await ProblemOfAsync(batch, held, previous, cancellationToken) is { } problem) return new AuditVerification(batches, entries, $"batch {batch.Sequence}: {problem}");
                (batches, entries, previous) = (batch.Sequence, entries + held.Count, batch.Hash);
            }

            var rest = await ProblemOfTheRestAsync(batches, cancellationToken);
            // What was sealed between the two looks is the next batch, and no problem.
            if (rest is null || await NextAsync(batches, cancellationToken) is null) return new AuditVerification(batches, entries, rest);
        }
    }

    private Task<IAuditBatch?> NextAsync(long last, CancellationToken cancellationToken) =>
        book.Batches.AsNoTracking().FirstOrDefaultAsync(b => b.Sequence == last + 1, cancellationToken);

    private async Task<string?> ProblemOfAsync(IAuditBatch batch, List<IAuditRow> held, string previous, CancellationToken cancellationToken)
    {
        if (held.Count != batch.Entries) return $"{batch.Entries} entries were sealed, {held.Count} are there";
        if (batch.PreviousHash != previous) return "it does not follow the batch before it";
        if (AuditHash.Of(previous, batch.Sequence, held) != batch.Hash) return "an entry was changed";
        try
        {
            var seal = await masterKey.UnwrapAsync(batch.Seal, $"{book.Owner}|{batch.Sequence}", cancellationToken);
            return Encoding.ASCII.GetString(seal) == batch.Hash ? null : "the seal is of another hash";
        }
        catch (CryptographicException)
        {
            return "the seal does not open";
        }
    }

    private async Task<string?> ProblemOfTheRestAsync(long last, CancellationToken cancellationToken)
    {
        if (await book.Batches.AnyAsync(b => b.Sequence > last, cancellationToken)) return $"batch {last + 1} is missing";
        if (await book.Entries.AnyAsync(e => e.Batch > last, cancellationToken)) return $"entries of a batch after {last} have no batch";
        var limit = clock.GetUtcNow().UtcDateTime - MaxUnsealed;
        return await book.Entries.AnyAsync(e => e.Batch == null && e.At < limit, cancellationToken) ? "entries wait longer than 15 minutes to be sealed" : null;
    }
}
