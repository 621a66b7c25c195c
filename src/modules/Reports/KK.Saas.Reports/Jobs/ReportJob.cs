using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Reports.Application;
using Microsoft.Extensions.DependencyInjection;

namespace KK.Saas.Reports.Jobs;

/// <summary>Asks for what a side's rhythm says and makes what waits, one after the other. Safe to run any number of times.</summary>
public sealed class ReportJob(IServiceScopeFactory scopes)
{
    public Task RunAsync(TenantJobArgs args, CancellationToken cancellationToken) => WorkAsync(cancellationToken);

    [HostJob]
    public Task RunForProvinceAsync(CancellationToken cancellationToken) => WorkAsync(cancellationToken);

    private async Task WorkAsync(CancellationToken cancellationToken)
    {
        await using (var scope = scopes.CreateAsyncScope()) await scope.ServiceProvider.GetRequiredService<ReportScheduler>().RunAsync(cancellationToken);
        while (await OneAsync(cancellationToken))
        {
        }
    }

    private async Task<bool> OneAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ReportWorker>().RunAsync(cancellationToken);
    }
}
