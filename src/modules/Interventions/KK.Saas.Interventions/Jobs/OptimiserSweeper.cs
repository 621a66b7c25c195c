using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Interventions.Jobs;

/// <summary>Each minute: computations that a lost job left waiting.</summary>
public sealed class OptimiserSweeper(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<OptimiserSweeper>("interventions-optimiser", sweeper => sweeper.RunAsync(CancellationToken.None), Cron.Minutely());

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<OptimiserJob>(job => job.RunAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
