using System.Collections.Concurrent;
using KK.Saas.Core.Areas;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Rollups.Domain;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Rollups.Application;

/// <summary>
/// When the newest sum of a side was made. However many pages are open, the database is asked once a second for each side, and
/// sums that another node or worker counted are seen as well.
/// </summary>
public sealed class FreshnessBoard(IServiceScopeFactory scopes, ICurrentTenant currentTenant, ICurrentArea currentArea, TimeProvider clock)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(1);

    /// <summary>By tenant; the province has the empty id. Only a moment is kept.</summary>
    private readonly ConcurrentDictionary<Guid, (DateTimeOffset AskedAt, Task<DateTime?> Newest)> _kept = new();

    /// <summary>Of the current side; null when nothing was counted yet.</summary>
    public Task<DateTime?> NewestAsync()
    {
        var now = clock.GetUtcNow();
        return _kept.AddOrUpdate(currentTenant.Id?.Value ?? Guid.Empty, _ => (now, AskAsync()), (_, kept) => now - kept.AskedAt < KeptFor ? kept : (now, AskAsync())).Newest;
    }

    private async Task<DateTime?> AskAsync()
    {
        // The answer is shared by readers of all areas: a moment tells nobody what was counted.
        using var area = currentArea.Change(AreaScope.All);
        await using var scope = scopes.CreateAsyncScope();
        return currentTenant.Id is null
            ? await scope.ServiceProvider.GetRequiredService<IPublishedRepository>().FindNewestAsync()
            : await scope.ServiceProvider.GetRequiredService<ISumRepository>().FindNewestAsync();
    }
}
