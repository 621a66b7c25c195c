using System.Collections.Concurrent;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Core.Security;
using KK.Saas.Identity.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Identity.Application;

/// <inheritdoc cref="IUserAccessProvider" />
public sealed class UserAccessProvider(IServiceScopeFactory scopes, ICurrentTenant currentTenant, UserAccessLoader loader, TimeProvider clock) : IUserAccessProvider
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TouchEvery = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<Guid, Entry> _cache = new();

    public async Task<CurrentUserInfo?> FindAsync(Guid userId, string securityStamp, Guid sessionId, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        // A login that another node just made is not in what this node remembers.
        if (!_cache.TryGetValue(userId, out var entry) || entry.Until <= now || !entry.Sessions.ContainsKey(sessionId))
        {
            entry = await LoadAsync(userId, sessionId, now + Lifetime, cancellationToken);
            if (entry.Info is not null) _cache[userId] = entry;
            else _cache.TryRemove(userId, out _);
        }

        return entry.SecurityStamp == securityStamp && entry.Sessions.TryGetValue(sessionId, out var session) && session.IsLive(now.UtcDateTime)
            ? await AsSessionAsync(entry.Info, session, cancellationToken)
            : null;
    }

    public void Forget(Guid userId) => _cache.TryRemove(userId, out _);

    private async Task<Entry> LoadAsync(Guid userId, Guid sessionId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        using var host = currentTenant.ChangeToHost();
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<IUserRepository>().FindAsync(userId, cancellationToken);
        if (user is not { IsActive: true }) return new Entry(null, null, new Dictionary<Guid, UserSession>(), until);
        var sessions = await scope.ServiceProvider.GetRequiredService<ISessionRepository>().ListLiveAsync(userId, clock.GetUtcNow().UtcDateTime, cancellationToken);
        await TouchAsync(scope.ServiceProvider, sessions.FirstOrDefault(s => s.Id == sessionId), cancellationToken);
        return new Entry(await loader.LoadAsync(scope.ServiceProvider, user, cancellationToken), user.SecurityStamp, sessions.ToDictionary(s => s.Id), until);
    }

    /// <summary>An admin sees through another's eyes no more than with the own.</summary>
    private async Task<CurrentUserInfo?> AsSessionAsync(CurrentUserInfo? info, UserSession session, CancellationToken cancellationToken)
    {
        if (info is null || session.Impersonator is null) return info is null ? null : info with { SessionId = session.Id };
        var admin = await loader.LoadByNameAsync(session.Impersonator, cancellationToken);
        if (admin is null || admin.Tenant != info.Tenant) return null;
        return info with { SessionId = session.Id, Impersonator = session.Impersonator, Duty = AccountDuty.None, Permissions = info.Permissions.Intersect(admin.Permissions).ToHashSet(StringComparer.Ordinal) };
    }

    private async Task TouchAsync(IServiceProvider services, UserSession? session, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (session is null || now - session.LastSeenAt < TouchEvery) return;
        session.Touch(now);
        await services.GetRequiredService<Core.Data.IUnitOfWork>().SaveChangesAsync(cancellationToken);
    }

    private sealed record Entry(CurrentUserInfo? Info, string? SecurityStamp, IReadOnlyDictionary<Guid, UserSession> Sessions, DateTimeOffset Until);
}
