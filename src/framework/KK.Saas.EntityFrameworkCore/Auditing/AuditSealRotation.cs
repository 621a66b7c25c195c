using KK.Saas.Core.Keys;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.EntityFrameworkCore.Auditing;

/// <summary>Seals of the audit log under the current master key; what they seal stays.</summary>
public sealed class AuditSealRotation(SaasDbContext context, AuditBook book, IMasterKey masterKey) : IMasterKeyRotation
{
    private const int PageSize = 500;

    public async Task<int> RewrapAsync(CancellationToken cancellationToken = default)
    {
        var done = 0;
        for (long after = 0; ;)
        {
            var from = after;
            var page = await book.Batches.Where(b => b.Sequence > from).OrderBy(b => b.Sequence).Take(PageSize).ToListAsync(cancellationToken);
            foreach (var batch in page.Where(b => masterKey.KeyIdOf(b.Seal) != masterKey.CurrentKeyId))
            {
                var owner = $"{book.Owner}|{batch.Sequence}";
                batch.SealAgain(await masterKey.WrapAsync(await masterKey.UnwrapAsync(batch.Seal, owner, cancellationToken), owner, cancellationToken));
                done++;
            }

            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
            if (page.Count < PageSize) return done;
            after = page[^1].Sequence;
        }
    }
}
