using Hangfire;
using KK.Saas.AspNetCore.Jobs;
using KK.Saas.Tenancy;

namespace KK.Saas.Rollups.Jobs;

/// <summary>Each minute: a recount for every tenant, to catch the marks that a lost job left.</summary>
public sealed class RecountSweeper(ITenantDirectory tenants, IBackgroundJobClient jobs)
{
    public static void Register(IRecurringJobManager recurring) =>
        recurring.AddOrUpdate<RecountSweeper>("rollups-sweep", sweeper => sweeper.RunAsync(CancellationToken.None), Cron.Minutely());

    [HostJob]
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
            jobs.Enqueue<RecountJob>(job => job.RunAsync(new TenantJobArgs(tenant.Id.Value), CancellationToken.None));
    }
}
