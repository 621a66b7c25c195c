using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Interventions.Application.Optimisation;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Does the waiting computations of one tenant, one after the other.</summary>
public sealed class OptimiserJob(IServiceScopeFactory scopes)
{
    public async Task RunAsync(TenantJobArgs args, CancellationToken cancellationToken)
    {
        while (await OneAsync(cancellationToken))
        {
        }
    }

    private async Task<bool> OneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<OptimiserWorker>().RunAsync(cancellationToken);
    }
}
