using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Rollups.Application;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Rollups.Jobs;

/// <summary>Works off the dirty kelurahan of one tenant. Safe to run any number of times and at once.</summary>
public sealed class RecountJob(IServiceScopeFactory scopes, RecountQueue queue)
{
    public async Task RunAsync(TenantJobArgs args, CancellationToken cancellationToken)
    {
        queue.Started(args.RequiredTenant);
        while (await PassAsync(cancellationToken) > 0)
        {
        }
    }

    private async Task<int> PassAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Recounter>().RunAsync(cancellationToken);
    }
}
