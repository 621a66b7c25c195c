using System.Collections.Concurrent;
using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Core.MultiTenancy;
using KK.Saas.Rollups.Application;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Rollups.Jobs;

/// <summary>
/// Asks Hangfire for a recount half a second after the first change, once for all changes of that time. A request that is
/// lost with the process is found by the sweeper: the marks are in the database.
/// </summary>
public sealed class RecountQueue(IServiceProvider services) : IRecountQueue
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<TenantId, byte> _waiting = new();

    public void Request(TenantId tenant)
    {
        // Programs without a job server, such as the migrator, leave the marks to the next web node's sweeper.
        if (services.GetService<IBackgroundJobClient>() is not { } jobs || !_waiting.TryAdd(tenant, 0)) return;
        jobs.Schedule<RecountJob>(job => job.RunAsync(new TenantJobArgs(tenant.Value), CancellationToken.None), Delay);
    }

    /// <summary>From now on a change asks again.</summary>
    public void Started(TenantId tenant) => _waiting.TryRemove(tenant, out _);
}
