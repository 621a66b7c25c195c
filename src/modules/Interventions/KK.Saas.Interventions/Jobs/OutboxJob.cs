using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Interventions.Application.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Delivers the due messages of one tenant, one after the other.</summary>
public sealed class OutboxJob(IServiceScopeFactory scopes)
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
        return await scope.ServiceProvider.GetRequiredService<OutboxWorker>().RunAsync(cancellationToken);
    }
}
