using KK.Saas.Core.Identifiers;
using KK.Saas.EntityFrameworkCore;
using KK.Saas.Identity.Domain;
using Microsoft.EntityFrameworkCore;

namespace KK.Saas.Identity.EntityFrameworkCore;

/// <inheritdoc cref="ISessionRepository" />
public sealed class SessionRepository(SaasDbContext context) : ISessionRepository
{
    public async Task<IReadOnlyList<UserSession>> ListLiveAsync(Guid userId, DateTime now, CancellationToken cancellationToken = default)
    {
        var idle = now - UserSession.MaxIdle;
        return await context.Set<UserSession>().Where(s => s.UserId == userId && s.EndedAt == null && s.EndsAt > now && s.LastSeenAt > idle)
            .OrderByDescending(s => s.LastSeenAt).ToListAsync(cancellationToken);
    }

    public Task<UserSession?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        context.Set<UserSession>().FirstOrDefaultAsync(s => s.Id == id, cancellationToken);

    public void Add(UserSession session) => context.Add(session);

    public async Task ReplaceCodesAsync(Guid userId, IEnumerable<string> hashes, CancellationToken cancellationToken = default)
    {
        context.RemoveRange(await context.Set<RecoveryCode>().Where(c => c.UserId == userId).ToListAsync(cancellationToken));
        context.AddRange(hashes.Select(hash => new RecoveryCode(EntityId.New(), userId, hash)));
    }

    public async Task<IReadOnlyList<RecoveryCode>> ListCodesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await context.Set<RecoveryCode>().AsNoTracking().Where(c => c.UserId == userId).ToListAsync(cancellationToken);

    public Task<int> CountCodesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        context.Set<RecoveryCode>().CountAsync(c => c.UserId == userId, cancellationToken);

    // One statement: of two takers at once the database lets one through, and nothing in the tracker changes.
    public async Task<bool> TakeCodeAsync(Guid id, CancellationToken cancellationToken = default) =>
        await context.Set<RecoveryCode>().Where(c => c.Id == id).ExecuteDeleteAsync(cancellationToken) == 1;
}
